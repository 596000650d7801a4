using Platform.Sdk.Tests.Fake;
using Pulumi;

namespace Platform.Sdk.Tests.Deployments;

public sealed class RegistrationTests : IAsyncLifetime
{
    private FakeEngine _engine = null!;

    public async Task InitializeAsync() => _engine = await FakeEngine.StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task The_stack_is_the_parent_of_what_names_none()
    {
        Assert.Equal(0, await RunAsync(() => new Thing("one")));

        var stack = _engine.Registration("shop-test");
        Assert.Equal("pulumi:pulumi:Stack", stack.Type);
        Assert.False(stack.Custom);
        Assert.Equal("", stack.Parent);
        var one = _engine.Registration("one");
        Assert.Equal("fake:index/thing:Thing", one.Type);
        Assert.True(one.Custom);
        Assert.Equal("urn:pulumi:test::shop::pulumi:pulumi:Stack::shop-test", one.Parent);
    }

    [Fact]
    public async Task A_registration_says_what_the_program_understands()
    {
        await RunAsync(() => new Thing("one"));

        var one = _engine.Registration("one");
        Assert.True(one.AcceptSecrets);
        Assert.True(one.AcceptResources);
        Assert.True(one.SupportsResultReporting);
        Assert.False(one.Remote);
    }

    [Fact]
    public async Task Options_that_were_not_given_are_not_sent()
    {
        await RunAsync(() => new Thing("one"));

        var one = _engine.Registration("one");
        Assert.False(one.HasProtect);
        Assert.False(one.HasRetainOnDelete);
        Assert.False(one.DeleteBeforeReplaceDefined);
        Assert.Null(one.CustomTimeouts);
        Assert.Equal("", one.Version + one.ImportId + one.DeletedWith + one.PluginDownloadURL + one.Provider);
        Assert.Empty(one.IgnoreChanges.Concat(one.ReplaceOnChanges).Concat(one.AdditionalSecretOutputs).Concat(one.HideDiffs));
        Assert.Empty(one.Aliases);
        Assert.Empty(one.AliasURNs);
    }

    [Fact]
    public async Task All_options_of_a_resource_are_sent()
    {
        await RunAsync(() =>
        {
            var owner = new Thing("owner");
            _ = new Thing("one", null, new CustomResourceOptions
            {
                Protect = true,
                DeleteBeforeReplace = false,
                Version = "1.2.3",
                IgnoreChanges = { "text", "list[0]" },
                AdditionalSecretOutputs = { "computed" },
                ImportId = "existing",
                CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5), Delete = TimeSpan.FromSeconds(1.5) },
                ReplaceOnChanges = { "number" },
                PluginDownloadURL = "https://plugins.example",
                RetainOnDelete = false,
                DeletedWith = owner,
                ReplaceWith = { owner },
                HideDiffs = { "flag" },
            });
        });

        var one = _engine.Registration("one");
        Assert.True(one.HasProtect && one.Protect);
        Assert.True(one.DeleteBeforeReplaceDefined && !one.DeleteBeforeReplace);
        Assert.Equal("1.2.3", one.Version);
        Assert.Equal(["text", "list[0]"], one.IgnoreChanges);
        Assert.Equal(["computed"], one.AdditionalSecretOutputs);
        Assert.Equal("existing", one.ImportId);
        Assert.Equal(("300000000000ns", "", "1500000000ns"), (one.CustomTimeouts.Create, one.CustomTimeouts.Update, one.CustomTimeouts.Delete));
        Assert.Equal(["number"], one.ReplaceOnChanges);
        Assert.Equal("https://plugins.example", one.PluginDownloadURL);
        Assert.True(one.HasRetainOnDelete && !one.RetainOnDelete);
        Assert.Equal(FakeEngine.UrnOf("", "fake:index/thing:Thing", "owner"), one.DeletedWith);
        Assert.Equal([one.DeletedWith], one.ReplaceWith);
        Assert.Equal(["flag"], one.HideDiffs);
    }

    [Fact]
    public async Task A_child_is_protected_as_its_parent_is()
    {
        await RunAsync(() => new Group("group", group =>
        {
            group.Add("inherits");
            group.Add("own", null, new CustomResourceOptions { Protect = false });
        }, new ComponentResourceOptions { Protect = true }));

        Assert.True(_engine.Registration("inherits").Protect);
        Assert.False(_engine.Registration("own").Protect);
    }

    [Fact]
    public async Task A_component_is_registered_with_its_outputs()
    {
        await RunAsync(() => new Group("group", group => group.First = group.Add("one", new() { Text = "a" }).Text!));

        var urn = FakeEngine.UrnOf("", "fake:index:Group", "group");
        Assert.Equal(urn, _engine.Registration("one").Parent);
        Wire.Equal("""{"first":"a"}""", _engine.Outputs.Single(outputs => outputs.Urn == urn).Outputs);
    }

    [Fact]
    public async Task What_a_program_returns_are_the_outputs_of_the_stack()
    {
        var code = await new RunUnderEngine(_engine).OfAsync(() => Deployment.RunAsync(() => new Dictionary<string, object?>
        {
            ["id"] = new Thing("one").Id,
            ["token"] = Output.CreateSecret("hidden"),
            ["plain"] = 4,
            ["nothing"] = null,
        }));

        Assert.Equal(0, code);
        var expected = $$"""{"id":"id-of-one","token":{{Wire.Secret("\"hidden\"")}},"plain":4}""";
        Wire.Equal(expected, _engine.Outputs.Single().Outputs);
    }

    [Fact]
    public async Task Properties_of_a_stack_class_are_its_outputs()
    {
        Assert.Equal(0, await new RunUnderEngine(_engine).OfAsync(Deployment.RunAsync<ShopStack>));

        Wire.Equal("""{"Address":"a","renamed":"shop/test/house//shop/False"}""", _engine.Outputs.Single().Outputs);
    }

    [Fact]
    public async Task A_state_is_read_where_an_id_is_given()
    {
        Output<string?>? text = null;
        await RunAsync(() =>
        {
            var other = new Thing("other");
            text = Thing.Get("found", other.Id, new() { Text = "as it is" }, new() { Version = "2.0.0", DependsOn = { other } }).Text;
        });

        var read = _engine.Read.Single();
        Assert.Equal(("found", "id-of-other", "2.0.0"), (read.Name, read.Id, read.Version));
        Assert.True(read.AcceptSecrets && read.AcceptResources);
        Assert.Equal([FakeEngine.UrnOf("", "fake:index/thing:Thing", "other")], read.Dependencies);
        Wire.Equal("""{"text":"as it is"}""", read.Properties);
        Assert.Equal("as it is", await Pulumi.Utilities.OutputUtilities.GetValueAsync(text!));
    }

    [Fact]
    public async Task An_unknown_id_cannot_be_read_yet()
    {
        _engine.OnRegister = request => Task.FromResult(FakeEngine.Made(request, withId: false));

        var code = await new RunUnderEngine(_engine) { IsPreview = true }.OfAsync(() => _ = Thing.Get("found", new Thing("other").Id));

        Assert.Equal(0, code);
        Assert.Empty(_engine.Read);
        Assert.Equal("found", _engine.Registration("found").Name);
    }

    [Fact]
    public async Task A_resource_of_the_stack_is_looked_up_by_its_urn()
    {
        var urn = FakeEngine.UrnOf("", "fake:index/thing:Thing", "known");
        _engine.OnInvoke = _ => new()
        {
            Return = new()
            {
                Fields =
                {
                    ["urn"] = Google.Protobuf.WellKnownTypes.Value.ForString(urn),
                    ["id"] = Google.Protobuf.WellKnownTypes.Value.ForString("7"),
                    ["state"] = Google.Protobuf.WellKnownTypes.Value.ForStruct(
                        new() { Fields = { ["text"] = Google.Protobuf.WellKnownTypes.Value.ForString("found") } }),
                },
            },
        };
        Thing? known = null;

        await RunAsync(() => known = new Thing("known", null, new CustomResourceOptions { Urn = urn }));

        Assert.Equal("pulumi:pulumi:getResource", _engine.Invoked.Single().Tok);
        Assert.DoesNotContain(_engine.Registered, request => request.Name == "known");
        Assert.Equal("found", await Pulumi.Utilities.OutputUtilities.GetValueAsync(known!.Text));
        Assert.Equal("7", await Pulumi.Utilities.OutputUtilities.GetValueAsync(known.Id));
    }

    [Fact]
    public async Task Features_are_asked_for_when_they_matter_and_once()
    {
        await RunAsync(() =>
        {
            for (var i = 0; i < 20; i++)
                _ = new Thing($"thing-{i}");
        });

        Assert.Equal(["aliasSpecs", "resourceReferences"], _engine.AskedFeatures.Order());
    }

    [Fact]
    public async Task A_stack_reference_is_read_and_its_secrets_stay_secret()
    {
        var other = Google.Protobuf.JsonParser.Default.Parse<Google.Protobuf.WellKnownTypes.Struct>(
            $$"""{"name":"house/base/test","outputs":{{Wire.Secret("""{"open":"a","hidden":"b"}""")}},"secretOutputNames":["hidden"]}""");
        _engine.OnRead = request => new() { Urn = FakeEngine.UrnOf(request.Parent, request.Type, request.Name), Properties = other };

        await RunAsync(() =>
        {
            var reference = new StackReference("house/base/test");
            _ = new Thing("one", new ThingArgs
            {
                Text = reference.RequireOutput("open").Apply(value => (string)value),
                Any = reference.RequireOutput("hidden").Apply(value => value),
                Json = reference.GetOutput("none").Apply(value => value is null ? "1" : "2"),
            });
        });

        var read = _engine.Read.Single();
        Assert.Equal(("pulumi:pulumi:StackReference", "house/base/test"), (read.Type, read.Id));
        Wire.Equal("""{"name":"house/base/test"}""", read.Properties);
        var one = _engine.Registration("one").Object;
        Wire.Equal("\"a\"", one.Fields["text"]);
        Wire.Equal(Wire.Secret("\"b\""), one.Fields["any"]);
        Wire.Equal("1", one.Fields["json"]);
    }

    private Task<int> RunAsync(Action program) => new RunUnderEngine(_engine).OfAsync(program);

    private sealed class ShopStack : Stack
    {
        public ShopStack()
        {
            var run = Deployment.Instance;
            Address = new Thing("one", new() { Text = "a" }).Text!;
            Second = Output.Create($"{run.ProjectName}/{run.StackName}/{run.OrganizationName}/{run.RootDirectory}/{run.IsDryRun}");
        }

        [Output]
        public Output<string> Address { get; set; }

        [Output("renamed")]
        public Output<string> Second { get; set; }
    }
}
