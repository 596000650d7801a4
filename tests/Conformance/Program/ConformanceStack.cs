using System.Collections.Immutable;
using Pulumi;

namespace Platform.Conformance.Program;

/// <summary>Uses everything that a program may ask of the engine; its twin in <c>../node/twin</c> does the same, statement by statement.</summary>
internal sealed class ConformanceStack : Stack
{
    public ConformanceStack()
    {
        var config = new Config();
        var title = config.Require("title");
        var size = config.RequireInt32("size");
        var key = config.RequireSecret("key");

        // Parents: the stack, a component, a component in a component; outputs of components.
        var group = new Group("group");
        var inner = new Group("inner", new ComponentResourceOptions { Parent = group });
        var first = new Store("first", new StoreArgs { Title = title, Size = size }, new CustomResourceOptions { Parent = inner });

        // Values of every kind: nested lists and maps, unions, enums, secrets, what is not known in a preview.
        var rich = new Store("rich", new StoreArgs
        {
            Title = Output.Format($"{first.Title}-rich"),
            Tags = { ["a"] = "1", ["b"] = first.Endpoint },
            Matrix = { new[] { 1, 2 }.ToImmutableArray(), new[] { 3 }.ToImmutableArray() },
            Rules =
            {
                new RuleArgs { Path = "/a", Allow = true, Ports = { 80, 443 } },
                new RuleArgs { Path = first.Endpoint, Allow = false, Ports = new InputList<int>() },
            },
            Mode = Mode.Fast,
            Limit = 5,
            Ratio = 0.25,
            Label = "text",
            Secret = key,
            Nested = new InputMap<object>
            {
                ["deep"] = new InputMap<object>
                {
                    ["deeper"] = new InputMap<object> { ["value"] = Output.CreateSecret<object>("s"), ["note"] = first.Endpoint.Apply(object (endpoint) => endpoint) },
                },
            },
            Any = ImmutableDictionary<string, object>.Empty
                .Add("list", ImmutableArray.Create<object?>(1, "two", true, null))
                .Add("map", ImmutableDictionary<string, object>.Empty.Add("x", 1.5)),
        }, new CustomResourceOptions());

        // Assets and archives.
        _ = new Store("assets", new StoreArgs
        {
            Asset = new StringAsset("hello"),
            Archive = new AssetArchive(new Dictionary<string, AssetOrArchive>
            {
                ["text.txt"] = new StringAsset("in the archive"),
                ["remote.txt"] = new RemoteAsset("https://example.com/file"),
                ["folder"] = new FileArchive("./folder"),
                ["file.txt"] = new FileAsset("./folder/file.txt"),
                ["remote"] = new RemoteArchive("https://example.com/archive.zip"),
            }),
        });

        DeclareProviders();
        DeclareOptions(group, first, rich);
        DeclareAliases(group);
        DeclareSecretsAndReads();

        // A resource as a value.
        _ = new Store("reference", new StoreArgs { Title = "t", Store = first });

        Log.Info("all is declared", first);
        Log.Warn("take care");

        Endpoint = first.Endpoint;
        Secret = key;
        List = Output.All(first.Title, rich.Endpoint);
        Map = Output.Tuple(first.Urn, group.Summary).Apply(both =>
            ImmutableDictionary<string, string>.Empty.Add("first", both.Item1).Add("group", both.Item2));
        Plain = Output.Create(42);
    }

    [Output("endpoint")] public Output<string> Endpoint { get; private set; }

    [Output("secret")] public Output<string> Secret { get; private set; }

    [Output("list")] public Output<ImmutableArray<string>> List { get; private set; }

    [Output("map")] public Output<ImmutableDictionary<string, string>> Map { get; private set; }

    [Output("plain")] public Output<int> Plain { get; private set; }

    /// <summary>Explicit, inherited through a component, and from a parent.</summary>
    private static void DeclareProviders()
    {
        var provider = new Provider("provider", new ProviderArgs { Region = "north", Retries = 3, SecretKey = Output.CreateSecret("k") });
        var owned = new Group("owned", new ComponentResourceOptions { Providers = { provider } });
        _ = new Store("inherited", new StoreArgs { Title = "t" }, new CustomResourceOptions { Parent = owned });
        var chosen = new Store("explicit", new StoreArgs { Title = "t" }, new CustomResourceOptions { Provider = provider });
        _ = new Store("child", new StoreArgs { Title = "t" }, new CustomResourceOptions { Parent = chosen });
        var eastern = GetZones.Invoke(new GetZonesInvokeArgs { Region = "east" }, new InvokeOptions { Provider = provider });
        var western = GetZones.Invoke(new GetZonesInvokeArgs { Region = "west" }, new InvokeOptions { Parent = owned });
        _ = new Store("zones-of-providers", new StoreArgs
        {
            Tags = { ["east"] = eastern.Apply(found => found.Zones[0]), ["west"] = western.Apply(found => found.Zones[0]) },
        });
    }

    private static void DeclareOptions(Group group, Store first, Store rich)
    {
        _ = new Store("options", new StoreArgs { Title = "t" }, new CustomResourceOptions
        {
            Protect = true,
            IgnoreChanges = { "title", "tags.a" },
            ReplaceOnChanges = { "mode" },
            DeleteBeforeReplace = true,
            CustomTimeouts = new CustomTimeouts
            {
                Create = TimeSpan.FromMinutes(5), Update = TimeSpan.FromSeconds(90), Delete = TimeSpan.FromHours(2),
            },
            RetainOnDelete = true,
            DeletedWith = first,
            AdditionalSecretOutputs = { "endpoint" },
            Version = "9.9.9",
            DependsOn = { rich, group },
            HideDiffs = { "tags" },
            ReplaceWith = { rich },
            PluginDownloadURL = "https://example.com/plugins",
        });
        var shielded = new Group("shielded", new ComponentResourceOptions { Protect = true, DependsOn = { first } });
        _ = new Store("shielded-store", new StoreArgs { Title = "t" }, new CustomResourceOptions { Parent = shielded });
        _ = new Store("unshielded-store", new StoreArgs { Title = "t" }, new CustomResourceOptions { Parent = shielded, Protect = false });
        _ = new Store("depends", new StoreArgs { Title = "t" }, new CustomResourceOptions
        {
            DependsOn = Output.Create(ImmutableArray.Create<Resource>(first, rich)),
        });
        _ = new Store("imported", new StoreArgs { Title = "t" }, new CustomResourceOptions { ImportId = "there-already" });
    }

    private static void DeclareAliases(Group group)
    {
        _ = new Store("aliased", new StoreArgs { Title = "t" }, new CustomResourceOptions
        {
            Aliases =
            {
                new Alias { Name = "old" },
                new Alias { Type = "conformance:index:Shop" },
                new Alias { Parent = group },
                new Alias { NoParent = true, Name = "at-the-top" },
                new Alias { Stack = "other", Project = "elsewhere" },
                new Alias { Urn = "urn:pulumi:stack::project::conformance:index:Store::ancient" },
            },
        });
        var aliased = new Group("aliased-group", new ComponentResourceOptions { Aliases = { new Alias { Name = "former-group" } } });
        _ = new Store("aliased-group-store", new StoreArgs { Title = "t" }, new CustomResourceOptions { Parent = aliased });
    }

    /// <summary>Secret outputs, reading, functions, other stacks.</summary>
    private static void DeclareSecretsAndReads()
    {
        var vault = new Vault("vault", new VaultArgs { Size = 1 });
        _ = new Store("from-vault", new StoreArgs { Title = vault.Token });
        _ = Store.Get("existing", "existing-id", new StoreState { Title = "known" });
        var zones = Output.Create(GetZones.InvokeAsync(new GetZonesArgs { Region = "north" }));
        _ = new Store("zones", new StoreArgs { Title = zones.Apply(found => string.Join(',', found.Zones)) });
        var southern = GetZones.Invoke(new GetZonesInvokeArgs { Region = "south" });
        _ = new Store("zones-output", new StoreArgs { Tags = { ["zone"] = southern.Apply(found => found.Zones[0]) } });
        var other = new StackReference("organization/project/other");
        _ = new Store("from-stack", new StoreArgs
        {
            Title = other.GetOutput("address").Apply(value => (string)value!),
            Secret = other.GetOutput("password").Apply(value => (string)value!),
        });
    }
}
