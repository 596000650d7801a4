using System.Collections.Immutable;
using Platform.Sdk.Tests.Fake;
using Pulumi;

namespace Platform.Sdk.Tests.Serialization;

public sealed class InputsOnTheWireTests : IAsyncLifetime
{
    private FakeEngine _engine = null!;

    public async Task InitializeAsync() => _engine = await FakeEngine.StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task Plain_values_go_as_they_are() => await ExpectAsync(
        () => new ThingArgs
        {
            Text = "a",
            Number = 3,
            Ratio = 0.5,
            Flag = false,
            List = { "x", "y" },
            Map = { ["k"] = "v" },
            Part = new ThingPartArgs { Name = "p", Weight = 2 },
            Parts = { new ThingPartArgs { Name = "q" }, new ThingPartArgs { Name = "r" } },
        },
        """
        {"text":"a","number":3,"ratio":0.5,"flag":false,"list":["x","y"],"map":{"k":"v"},
         "part":{"name":"p","weight":2},"parts":[{"name":"q"},{"name":"r"}]}
        """);

    [Fact]
    public async Task A_union_goes_as_the_value_that_it_holds()
    {
        await ExpectAsync(() => new ThingArgs { Size = 3 }, """{"size":3}""");
        await ExpectAsync(() => new ThingArgs { Size = "large" }, """{"size":"large"}""");
    }

    [Fact]
    public async Task A_named_value_goes_as_its_text() =>
        await ExpectAsync(() => new ThingArgs { Colour = Colour.Blue }, """{"colour":"blue"}""");

    [Fact]
    public async Task Json_goes_as_what_it_describes() => await ExpectAsync(
        () => new ThingArgs { Json = """{"a":[1,true,null,"x"],"b":{"c":2.5}}""" },
        """{"json":{"a":[1,true,null,"x"],"b":{"c":2.5}}}""");

    [Fact]
    public async Task What_the_schema_does_not_type_may_be_nested_collections() => await ExpectAsync(
        () => new ThingArgs
        {
            Any = new Dictionary<string, object?>
            {
                ["list"] = new object?[] { 1, null, Output.Create("later") },
                ["array"] = ImmutableArray.Create(1.5, 2),
                ["nothing"] = null,
                ["never made"] = default(ImmutableArray<int>),
            },
        },
        """{"any":{"list":[1,null,"later"],"array":[1.5,2],"never made":[]}}""");

    [Fact]
    public async Task A_secret_is_marked_where_it_is_and_nowhere_else() => await ExpectAsync(
        () => new ThingArgs
        {
            Text = Output.CreateSecret("s"),
            List = { "open", Output.CreateSecret("hidden") },
            Map = { ["open"] = "o", ["hidden"] = Output.CreateSecret("h") },
            Part = new ThingPartArgs { Name = Output.CreateSecret("n"), Weight = 1 },
        },
        $$"""
        {"text":{{Wire.Secret("\"s\"")}},"list":["open",{{Wire.Secret("\"hidden\"")}}],
         "map":{"open":"o","hidden":{{Wire.Secret("\"h\"")}}},"part":{"name":{{Wire.Secret("\"n\"")}},"weight":1} }
        """);

    [Fact]
    public async Task Assets_and_archives_are_marked_with_what_they_are()
    {
        await ExpectAssetAsync(new StringAsset("text"), FakeEngine.Asset, "\"text\":\"text\"");
        await ExpectAssetAsync(new FileAsset("./a"), FakeEngine.Asset, "\"path\":\"./a\"");
        await ExpectAssetAsync(new RemoteAsset("https://a"), FakeEngine.Asset, "\"uri\":\"https://a\"");
        await ExpectAssetAsync(new FileArchive("./a"), FakeEngine.Archive, "\"path\":\"./a\"");
        await ExpectAssetAsync(new RemoteArchive("https://a"), FakeEngine.Archive, "\"uri\":\"https://a\"");
        await ExpectAssetAsync(
            new AssetArchive(new Dictionary<string, AssetOrArchive> { ["f"] = new StringAsset("x"), ["d"] = new FileArchive("./d") }),
            FakeEngine.Archive,
            $$"""
            "assets":{"f":{{Wire.Marked(FakeEngine.Asset, "\"text\":\"x\"")}},"d":{{Wire.Marked(FakeEngine.Archive, "\"path\":\"./d\"")}} }
            """);
    }

    [Fact]
    public async Task A_resource_goes_as_a_reference() => await ExpectAsync(
        () => new ThingArgs { Other = new Thing("other") },
        $$"""{"other":{{Wire.Marked(FakeEngine.Reference, "\"urn\":\"urn:pulumi:test::shop::fake:index/thing:Thing::other\",\"id\":\"id-of-other\"")}}}""");

    [Fact]
    public async Task A_resource_goes_as_its_id_and_a_component_as_its_urn_to_an_engine_without_references()
    {
        _engine.Supports = feature => feature != "resourceReferences";
        await ExpectAsync(
            () => new ThingArgs { Other = new Thing("other"), Group = new Group("group") },
            """{"other":"id-of-other","group":"urn:pulumi:test::shop::fake:index:Group::group"}""");
    }

    [Fact]
    public async Task A_component_goes_as_a_reference_without_an_id() => await ExpectAsync(
        () => new ThingArgs { Group = new Group("group") },
        $$"""{"group":{{Wire.Marked(FakeEngine.Reference, "\"urn\":\"urn:pulumi:test::shop::fake:index:Group::group\"")}}}""");

    [Fact]
    public async Task An_output_that_came_from_a_resource_goes_as_its_value() => await ExpectAsync(
        () =>
        {
            var other = new Thing("other", new() { Parts = { new ThingPartArgs { Name = "n", Weight = 4 } }, List = { "x" } });
            return new ThingArgs
            {
                List = other.List,
                Any = other.Parts.Apply(parts => (object)parts),
                Text = Output.Format($"{other.Id}/{other.Parts.GetAt(0).Apply(part => part.Weight)}/{3}"),
            };
        },
        """{"list":["x"],"any":[{"name":"n","weight":4}],"text":"id-of-other/4/3"}""");

    [Fact]
    public async Task A_list_that_a_resource_did_not_return_is_empty() => await ExpectAsync(
        () => new ThingArgs { List = new Thing("other").List, Map = new Thing("another").Map!, Text = new Thing("third").Text! },
        """{"list":[]}""");

    [Fact]
    public async Task Arguments_of_providers_go_as_json_text()
    {
        await RunAsync(() => new FakeProvider("provider", new() { Regions = { "a", "b" }, Token = "t", Limit = 4 }));
        var provider = _engine.Registration("provider");
        Assert.Equal("pulumi:providers:fake", provider.Type);
        Wire.Equal("""{"regions":"[\"a\",\"b\"]","token":"t","limit":"4"}""", provider.Object);
    }

    [Fact]
    public async Task A_secret_inside_json_text_makes_the_whole_text_a_secret() => await ExpectAsync(
        () => new ThingArgs { Encoded = new ThingPartArgs { Name = Output.CreateSecret("n"), Weight = 1 } },
        $$"""{"encoded":{{Wire.Secret("\"{\\\"name\\\":\\\"n\\\",\\\"weight\\\":1}\"")}}}""");

    [Fact]
    public async Task What_is_unknown_inside_json_text_makes_the_whole_text_unknown() => await ExpectAsync(
        () => new ThingArgs { Encoded = new ThingPartArgs { Name = Pulumi.Utilities.OutputUtilities.CreateUnknown("") } },
        $$"""{"encoded":"{{FakeEngine.Unknown}}"}""");

    [Fact]
    public async Task Ids_and_urns_are_no_inputs() =>
        await ExpectAsync(() => new ThingArgs { Id = "7", Text = "a" }, """{"text":"a"}""");

    [Fact]
    public async Task Arguments_without_a_class_go_by_their_names()
    {
        var args = new DictionaryResourceArgs(ImmutableDictionary<string, object?>.Empty
            .Add("a", 1).Add("b", Output.CreateSecret(true)).Add("c", null).Add("d", new InputList<int> { 1, 2 }));
        await RunAsync(() => _ = new CustomResource("fake:index:Loose", "loose", args, null));
        Wire.Equal($$"""{"a":1,"b":{{Wire.Secret("true")}},"d":[1,2]}""", _engine.Registration("loose").Object);
    }

    private Task ExpectAssetAsync(AssetOrArchive asset, string signature, string properties) =>
        ExpectAsync(() => new ThingArgs { Asset = asset }, $$"""{"asset":{{Wire.Marked(signature, properties)}}}""");

    private async Task ExpectAsync(Func<ThingArgs> args, string expected)
    {
        _engine.Registered.Clear();
        await RunAsync(() => new Thing("one", args()));
        Assert.Empty(_engine.Errors);
        Wire.Equal(expected, _engine.Registration("one").Object);
    }

    private Task<int> RunAsync(Action program) => new RunUnderEngine(_engine).OfAsync(program);
}
