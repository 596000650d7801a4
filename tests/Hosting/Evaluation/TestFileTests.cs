using System.IO.Compression;
using System.Text;
using Platform.Hosting.Evaluation;
using Platform.Store.Imports;

namespace Platform.Hosting.Tests.Evaluation;

public sealed class TestFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void After_every_click_but_the_last_a_session_asks_for_the_rest_in_the_order_of_its_times()
    {
        var cases = Read("SessionId\tItemId\tTime\n1\tc\t30\n2\tx\t5\n1\tb\t20\n1\ta\t10\n3\tlonely\t1\n2\ty\t6\n");
        Assert.Equal(["a > b c", "a b > c", "x > y"], cases.Select(Shown));
        Assert.All(cases, test => Assert.Null(test.UserId));
    }

    [Fact]
    public void Clicks_of_the_same_time_stay_in_the_order_of_the_file() =>
        Assert.Equal(["b > a c", "b a > c"], Read("SessionId\tItemId\tTime\n1\tb\t10\n1\ta\t10\n1\tc\t10\n").Select(Shown));

    [Fact]
    public void A_sequence_asks_for_its_last_product()
    {
        var cases = Read("u1 a b c\nu2 d\n");
        Assert.Equal(["a b > c", " > d"], cases.Select(Shown));
        Assert.Equal(["u1", "u2"], cases.Select(test => test.UserId));
    }

    [Fact]
    public void A_basket_asks_for_each_product_from_the_others() =>
        Assert.Equal(["bread milk > ham", "ham milk > bread", "ham bread > milk"], Read("ham,bread,milk\nlonely\n").Select(Shown));

    [Fact]
    public void A_packed_file_is_read_as_a_plain_one()
    {
        using (var stream = new GZipStream(File.Create(_path), CompressionLevel.Fastest))
            stream.Write("1\ta\t1396860669\n1\tb\t1396860670\n"u8);
        Assert.Equal("a > b", Shown(TestFile.Read(_path).Single()));
    }

    [Fact]
    public void A_bad_row_is_named_with_file_and_line()
    {
        var row = Assert.Throws<BadRowException>(() => Read("SessionId\tItemId\tTime\n1\ta\t10\n1\tb\tsoon\n")).Row;
        Assert.Equal((_path, 3), (row.File, row.Line));
    }

    private IReadOnlyList<TestCase> Read(string text)
    {
        File.WriteAllBytes(_path, Encoding.UTF8.GetBytes(text));
        return TestFile.Read(_path);
    }

    private static string Shown(TestCase test) => $"{string.Join(' ', test.ProductIds)} > {string.Join(' ', test.Following)}";
}
