using System.Text.Json;
using Platform.Sdk.Tests.Fake;
using Pulumi;
using Pulumi.Utilities;

namespace Platform.Sdk.Tests.Configuration;

public sealed class ConfigTests : IAsyncLifetime
{
    private FakeEngine _engine = null!;

    public async Task InitializeAsync() => _engine = await FakeEngine.StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task Values_are_read_as_what_they_are()
    {
        var size = new Size(0, 0);
        await RunAsync(config =>
        {
            Assert.Equal("a", config.Get("text"));
            Assert.True(config.GetBoolean("flag"));
            Assert.Equal(4, config.GetInt32("number"));
            Assert.Equal(0.5, config.GetDouble("ratio"));
            Assert.Equal(["x", "y"], config.GetObject<string[]>("list")!);
            Assert.Equal(("a", true, 4, 0.5), (config.Require("text"), config.RequireBoolean("flag"), config.RequireInt32("number"), config.RequireDouble("ratio")));
            size = config.RequireObject<Size>("size", new JsonSerializerOptions(JsonSerializerDefaults.Web));
        });
        Assert.Equal(new Size(2, 3), size);
    }

    [Fact]
    public async Task What_is_not_there_is_null() => await RunAsync(config =>
    {
        Assert.Null(config.Get("none"));
        Assert.Null(config.GetBoolean("none"));
        Assert.Null(config.GetInt32("none"));
        Assert.Null(config.GetDouble("none"));
        Assert.Null(config.GetObject<string[]>("none"));
        Assert.Null(config.GetSecret("none"));
        Assert.Null(config.GetSecretBoolean("none"));
        Assert.Null(config.GetSecretInt32("none"));
        Assert.Null(config.GetSecretDouble("none"));
        Assert.Null(config.GetSecretObject<string[]>("none"));
    });

    [Fact]
    public async Task What_is_read_as_a_secret_is_one()
    {
        var secrets = new List<Task<bool>>();
        Task<int>? number = null;
        await RunAsync(config =>
        {
            secrets.Add(Output.IsSecretAsync(config.RequireSecret("text")));
            secrets.Add(Output.IsSecretAsync(config.RequireSecretBoolean("flag")));
            secrets.Add(Output.IsSecretAsync(config.RequireSecretDouble("ratio")));
            secrets.Add(Output.IsSecretAsync(config.RequireSecretObject<string[]>("list")));
            secrets.Add(Output.IsSecretAsync(config.GetSecret("text")!));
            secrets.Add(Output.IsSecretAsync(config.GetSecretObject<string[]>("list")!));
            number = OutputUtilities.GetValueAsync(config.RequireSecretInt32("number"));
        });
        Assert.All(await Task.WhenAll(secrets), Assert.True);
        Assert.Equal(4, await number!);
    }

    [Fact]
    public async Task Another_namespace_has_other_values()
    {
        await RunAsync(_ =>
        {
            Assert.Equal("europe-west1", new Config("gcp").Require("region"));
            Assert.Equal("europe-west1", new Config("gcp:config").Require("region"));
        });
    }

    [Theory]
    [InlineData("none", "The configuration value 'shop:none' is missing; set it with `pulumi config set shop:none VALUE`.")]
    [InlineData("text", "The configuration value 'shop:text' is 'a', which is no Int32.")]
    public async Task A_wrong_value_ends_the_run_with_its_key(string key, string message)
    {
        Assert.Equal(32, await RunAsync(config => config.RequireInt32(key), expected: 32));
        Assert.Equal([message], _engine.Errors);
    }

    [Fact]
    public async Task A_wrong_object_ends_the_run_with_its_key()
    {
        await RunAsync(config => config.RequireObject<int[]>("list"), expected: 32);
        Assert.Contains("'shop:list'", Assert.Single(_engine.Errors), StringComparison.Ordinal);
    }

    private async Task<int> RunAsync(Action<Config> read, int expected = 0)
    {
        var run = new RunUnderEngine(_engine)
        {
            Configuration = new Dictionary<string, string>
            {
                ["shop:text"] = "a",
                ["shop:flag"] = "true",
                ["shop:number"] = "4",
                ["shop:ratio"] = "0.5",
                ["shop:list"] = """["x","y"]""",
                ["shop:size"] = """{"width":2,"height":3}""",
                ["gcp:config:region"] = "europe-west1",
            },
        };
        var code = await run.OfAsync(() => read(new Config()));
        Assert.True(code == expected, string.Join(Environment.NewLine, _engine.Errors));
        return code;
    }

    private sealed record Size(int Width, int Height);
}
