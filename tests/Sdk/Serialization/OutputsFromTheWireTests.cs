using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Platform.Sdk.Tests.Fake;
using Pulumi;
using Pulumi.Utilities;
using Pulumirpc;

namespace Platform.Sdk.Tests.Serialization;

public sealed class OutputsFromTheWireTests : IAsyncLifetime
{
    private FakeEngine _engine = null!;

    public async Task InitializeAsync() => _engine = await FakeEngine.StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task Every_sort_of_output_gets_its_value()
    {
        var thing = await AnsweredAsync($$"""
            {"text":"a","number":3,"ratio":0.5,"flag":true,"list":["x","y"],"map":{"k":"v"},
             "part":{"name":"p","weight":2},"parts":[{"name":"q"}],"size":7,"colour":"red",
             "any":{"a":[1,"b",null]},"json":{"c":[true]},"asset":{{Wire.Marked(FakeEngine.Asset, "\"text\":\"t\"")}} }
            """);

        Assert.Equal("a", await ValueAsync(thing.Text));
        Assert.Equal(3, await ValueAsync(thing.Number));
        Assert.Equal(0.5, await ValueAsync(thing.Ratio));
        Assert.True(await ValueAsync(thing.Flag));
        Assert.Equal(["x", "y"], (await ValueAsync(thing.List)).ToArray());
        Assert.Equal("v", (await ValueAsync(thing.Map))!["k"]);
        Assert.Equal(("p", 2), ((await ValueAsync(thing.Part))!.Name, (await ValueAsync(thing.Part))!.Weight));
        Assert.Equal(("q", null), ((await ValueAsync(thing.Parts))[0].Name, (await ValueAsync(thing.Parts))[0].Weight));
        Assert.Equal(7, (await ValueAsync(thing.Size))!.Value.AsT0);
        Assert.Equal(Colour.Red, await ValueAsync(thing.Colour));
        Assert.Equal("""{"c":[true]}""", (await ValueAsync(thing.Json)).GetRawText());
        Assert.IsType<StringAsset>(await ValueAsync(thing.Asset));
        var any = Assert.IsType<System.Collections.Immutable.ImmutableDictionary<string, object?>>(await ValueAsync(thing.Any));
        Assert.Equal([1.0, "b", null], Assert.IsType<System.Collections.Immutable.ImmutableArray<object?>>(any["a"]).ToArray());
    }

    [Fact]
    public async Task A_union_is_of_the_first_type_that_fits() =>
        Assert.Equal("big", (await ValueAsync((await AnsweredAsync("""{"size":"big"}""")).Size))!.Value.AsT1);

    [Fact]
    public async Task A_secret_anywhere_inside_makes_the_output_a_secret()
    {
        var thing = await AnsweredAsync($$"""{"text":"open","list":["x",{{Wire.Secret("\"y\"")}}],"part":{{Wire.Secret("""{"name":"n"}""")}}}""");

        Assert.False(await Output.IsSecretAsync(thing.Text));
        Assert.True(await Output.IsSecretAsync(thing.List));
        Assert.Equal(["x", "y"], (await ValueAsync(thing.List)).ToArray());
        Assert.True(await Output.IsSecretAsync(thing.Part));
    }

    [Fact]
    public async Task What_is_unknown_anywhere_inside_makes_the_output_unknown()
    {
        var thing = await AnsweredAsync($$"""{"text":"{{FakeEngine.Unknown}}","list":["x","{{FakeEngine.Unknown}}"],"number":4}""");

        Assert.False(await OutputUtilities.GetIsKnownAsync(thing.Text));
        Assert.False(await OutputUtilities.GetIsKnownAsync(thing.List));
        Assert.True(await OutputUtilities.GetIsKnownAsync(thing.Number));
    }

    [Fact]
    public async Task An_output_that_did_not_come_back_is_its_default_after_an_update_and_unknown_in_a_preview()
    {
        Assert.True(await OutputUtilities.GetIsKnownAsync((await AnsweredAsync("{}")).Computed));
        Assert.Null(await ValueAsync((await AnsweredAsync("{}")).Computed));
        Assert.False(await OutputUtilities.GetIsKnownAsync((await AnsweredAsync("{}", isPreview: true)).Computed));
    }

    [Fact]
    public async Task An_output_that_a_failed_or_skipped_resource_did_not_return_is_unknown()
    {
        Assert.False(await OutputUtilities.GetIsKnownAsync((await AnsweredAsync("{}", result: Result.Fail)).Computed));
        Assert.False(await OutputUtilities.GetIsKnownAsync((await AnsweredAsync("{}", result: Result.Skip)).Computed));
    }

    [Fact]
    public async Task An_id_that_is_empty_is_unknown()
    {
        var thing = await AnsweredAsync("{}", id: "");
        Assert.False(await OutputUtilities.GetIsKnownAsync(thing.Id));
        Assert.True(await OutputUtilities.GetIsKnownAsync(thing.Urn));
    }

    [Fact]
    public async Task Outputs_come_from_the_resource_that_they_belong_to()
    {
        var thing = await AnsweredAsync("""{"text":"a"}""");
        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(thing.Text));
        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(thing.Computed));
    }

    [Fact]
    public async Task Keys_that_start_with_two_underscores_are_the_providers_own()
    {
        var any = await ValueAsync((await AnsweredAsync("""{"any":{"__defaults":[],"a":1}}""")).Any);
        Assert.Equal(["a"], Assert.IsType<System.Collections.Immutable.ImmutableDictionary<string, object?>>(any).Keys);
    }

    [Fact]
    public async Task A_value_of_another_type_than_promised_is_left_out_with_a_warning()
    {
        var thing = await AnsweredAsync("""{"number":"three","part":{"name":"p","weight":"heavy"},"list":"x"}""");

        Assert.Null(await ValueAsync(thing.Number));
        Assert.Equal(("p", null), ((await ValueAsync(thing.Part))!.Name, (await ValueAsync(thing.Part))!.Weight));
        Assert.True((await ValueAsync(thing.List)).IsDefault);
        var warnings = _engine.Logged.Where(line => line.Severity == LogSeverity.Warning).Select(line => line.Message).ToArray();
        Assert.Equal(3, warnings.Length);
        Assert.Contains(warnings, warning => warning.Contains("Thing.number should be a Int32", StringComparison.Ordinal));
        Assert.All(_engine.Logged, line => Assert.Equal(FakeEngine.UrnOf("", "fake:index/thing:Thing", "one"), line.Urn));
    }

    [Fact]
    public async Task What_breaks_the_protocol_is_an_error()
    {
        var broken = $$"""{"text":{"{{FakeEngine.SignatureKey}}":"{{FakeEngine.Secret}}"} }""";
        _engine.OnRegister = request => Task.FromResult(Answer(request, broken));

        Assert.Equal(32, await new RunUnderEngine(_engine).OfAsync(() => new Thing("one")));
        Assert.Contains("a secret without a value", Assert.Single(_engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_becomes_a_resource_of_its_class()
    {
        var urn = FakeEngine.UrnOf("", "fake:index/thing:Thing", "referred");
        _engine.OnInvoke = _ => new InvokeResponse
        {
            Return = JsonParser.Default.Parse<Struct>($$"""{"urn":"{{urn}}","id":"7","state":{"text":"found"} }"""),
        };

        var thing = await AnsweredAsync($$"""{"any":{{Wire.Marked(FakeEngine.Reference, $"\"urn\":\"{urn}\",\"id\":\"7\"")}} }""");

        var referred = Assert.IsType<Thing>(await ValueAsync(thing.Any));
        Assert.Equal("found", await ValueAsync(referred.Text));
    }

    private static Task<T> ValueAsync<T>(Output<T> output) => OutputUtilities.GetValueAsync(output);

    private static RegisterResourceResponse Answer(RegisterResourceRequest request, string json, string id = "1", Result result = Result.Success)
    {
        var made = FakeEngine.Made(request);
        if (request.Custom)
            (made.Id, made.Object, made.Result) = (id, JsonParser.Default.Parse<Struct>(json), result);
        return made;
    }

    private async Task<Thing> AnsweredAsync(string json, bool isPreview = false, string id = "1", Result result = Result.Success)
    {
        Thing? thing = null;
        _engine.OnRegister = request => Task.FromResult(Answer(request, json, id, result));
        Assert.Equal(0, await new RunUnderEngine(_engine) { IsPreview = isPreview }.OfAsync(() => thing = new Thing("one")));
        return thing!;
    }
}
