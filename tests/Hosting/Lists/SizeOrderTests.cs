using Platform.Hosting.Lists;

namespace Platform.Hosting.Tests.Lists;

public sealed class SizeOrderTests
{
    private static readonly string[] AsDelivered = ["36", "One size", "XL", "S", "104", "9.5", "XS", "M"];

    [Fact]
    public void Sizes_hang_as_on_a_rack() =>
        Assert.Equal(["XS", "S", "M", "XL", "9.5", "36", "104", "One size"], AsDelivered.Order(SizeOrder.Instance));
}
