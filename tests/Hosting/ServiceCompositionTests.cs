using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Tests.Testing;
using Platform.Hosting.Verbs;

namespace Platform.Hosting.Tests;

public sealed class ServiceCompositionTests
{
    [Theory]
    [InlineData("Testing:Least", "-1", "Least is -1")]
    [InlineData("Testing:Least", "few", "Testing:Least")]
    [InlineData("Testing:Leest", "1", "Leest")]
    public void A_wrong_setting_stops_the_start_with_a_sentence_that_names_it(string key, string value, string named)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
        var mistake = Assert.Throws<UserException>(() => ServiceComposition.Of<CountedService>(new ServiceCollection(), configuration));
        Assert.StartsWith("Setting Testing", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(named, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_set_rightly_is_what_the_service_gets()
    {
        var services = new ServiceCollection();
        ServiceComposition.Of<CountedService>(services, new ConfigurationBuilder().AddInMemoryCollection([new("Testing:Least", "7")]).Build());
        Assert.Equal(7, services.BuildServiceProvider().GetRequiredService<CountedOptions>().Least);
    }
}
