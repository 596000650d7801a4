using Platform.Infra.Amazon;
using Pulumi;
using Pulumi.Utilities;

namespace Platform.Infra.Tests.Amazon;

[Collection(EnvironmentCollection.Name)]
public sealed class OriginSecretsTests
{
    [Theory]
    [InlineData(1, "odd", "1", "even", "0")]
    [InlineData(2, "even", "2", "odd", "1")]
    [InlineData(3, "odd", "3", "even", "2")]
    [InlineData(4, "even", "4", "odd", "3")]
    public async Task The_newest_is_sent_and_the_one_before_stays_what_it_was(int generation, string current, string its, string previous, string before)
    {
        var (cloud, sent, known) = await MadeAsync(generation);

        Assert.Equal(($"secret-of-origin-{current}", $"secret-of-origin-{previous}"), (sent, known));
        Assert.Equal(its, cloud.Input($"origin-{current}", "keepers", "generation"));
        Assert.Equal(before, cloud.Input($"origin-{previous}", "keepers", "generation"));
        Assert.Equal(its, cloud.Input($"origin-events-{current}", "keepers", "generation"));
        Assert.Equal(before, cloud.Input($"origin-events-{previous}", "keepers", "generation"));
    }

    [Fact]
    public async Task Events_have_a_key_of_their_own()
    {
        var (_, sent, _) = await MadeAsync(4, async secrets =>
        {
            Assert.Equal("secret-of-origin-events-even", await OutputUtilities.GetValueAsync(secrets.CurrentEventsKey));
            Assert.Equal("secret-of-origin-events-odd", await OutputUtilities.GetValueAsync(secrets.PreviousEventsKey));
        });
        Assert.Equal("secret-of-origin-even", sent);
    }

    [Fact]
    public async Task All_are_secret_long_and_of_letters_that_a_header_takes()
    {
        var (cloud, _, _) = await MadeAsync(1, async secrets =>
        {
            Assert.True(await Output.IsSecretAsync(secrets.Current));
            Assert.True(await Output.IsSecretAsync(secrets.Previous));
            Assert.True(await Output.IsSecretAsync(secrets.CurrentEventsKey));
            Assert.True(await Output.IsSecretAsync(secrets.PreviousEventsKey));
        });

        Assert.Equal(["origin-even", "origin-events-even", "origin-events-odd", "origin-odd"], cloud.Names.Order(StringComparer.Ordinal));
        Assert.All(cloud.Names, name => Assert.Equal((48.0, false), (cloud.Input(name, "length"), cloud.Input(name, "special"))));
    }

    private static async Task<(Cloud Cloud, string Current, string Previous)> MadeAsync(int generation, Func<OriginSecrets, Task>? check = null)
    {
        var cloud = new Cloud();
        var settings = Examples.Settings with { Amazon = Examples.Settings.Amazon with { OriginSecretGeneration = generation } };
        OriginSecrets? made = null;
        await cloud.RunAsync(() => made = new OriginSecrets("origin", new() { Settings = settings }));
        if (check is not null)
            await check(made!);
        return (cloud, await OutputUtilities.GetValueAsync(made!.Current), await OutputUtilities.GetValueAsync(made.Previous));
    }
}
