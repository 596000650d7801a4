using System.Collections.Immutable;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Preview;

/// <summary>Small graphs written by hand.</summary>
internal static class Graphs
{
    public const string Prefix = "urn:pulumi:test::shop";
    public const string Bucket = "gcp:storage/bucket:Bucket";
    public const string StackUrn = $"{Prefix}::pulumi:pulumi:Stack::shop-test";

    public static string Urn(string type, string name) => $"{Prefix}::{type}::{name}";

    public static RecordedResource Resource(string type, string name, params (string Key, PropertyValue Value)[] inputs) => new()
    {
        Urn = Urn(type, name),
        Type = type,
        Name = name,
        Parent = StackUrn,
        Custom = true,
        Inputs = Map(inputs),
    };

    public static PropertyValue.MapValue Map(params (string Key, PropertyValue Value)[] entries) =>
        PropertyValue.MapOf(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));

    public static PropertyValue Text(string text) => PropertyValue.Of(text);

    public static PropertyValue Texts(params string[] texts) => PropertyValue.Of(texts.Select(PropertyValue.Of));

    public static StackGraph Of(params RecordedResource[] resources) => new()
    {
        Name = "test",
        Resources = [.. resources.OrderBy(resource => resource.Urn, StringComparer.Ordinal)],
        Outputs = Map(),
    };

    /// <summary>One of everything that a graph can hold.</summary>
    public static PlatformGraph Everything { get; } = new(
    [
        new StackGraph
        {
            Name = "test",
            Resources =
            [
                Resource(Bucket, "events",
                    ("location", Text("EU")), ("size", PropertyValue.Of(0.1)), ("days", PropertyValue.Of(30)), ("open", PropertyValue.Of(false)),
                    ("key", PropertyValue.Secret), ("id", PropertyValue.Unknown), ("none", PropertyValue.Null),
                    ("secret", PropertyValue.Of(true)),
                    ("rules", PropertyValue.Of([Map(("age", PropertyValue.Of(7)), ("who", PropertyValue.Secret)), PropertyValue.Unknown])),
                    ("name", Text("\"quoted\" é 漢 <&> \n")))
                with
                {
                    Provider = Urn("pulumi:providers:gcp", "eu"),
                    Dependencies = [StackUrn],
                    PropertyDependencies = Dependencies(("location", [StackUrn]), ("size", [])),
                    Protect = true,
                    Version = "9.37.0",
                    AdditionalSecretOutputs = ["key"],
                    Aliases = [Urn(Bucket, "old")],
                    IgnoreChanges = ["days"],
                    ReplaceOnChanges = ["location"],
                    DeleteBeforeReplace = false,
                    RetainOnDelete = true,
                    DeletedWith = StackUrn,
                    PluginDownloadUrl = "https://example.com",
                },
                Resource("gcp:kms/keyRing:KeyRing", "ring") with { External = true, Id = "projects/p/keyRings/ring" },
                new RecordedResource
                {
                    Urn = StackUrn, Type = ResourceUrn.StackType, Name = "shop-test", Custom = false, Inputs = Map(),
                },
            ],
            Outputs = Map(("bucket", PropertyValue.Unknown), ("password", PropertyValue.Secret), ("secret", PropertyValue.Of(true))),
            Diagnostics = [new(DiagnosticSeverity.Warning, "Mind the gap.", Urn(Bucket, "events")), new(DiagnosticSeverity.Info, "Hello.")],
        },
        new StackGraph { Name = "other", Resources = [], Outputs = Map() },
    ]);

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Dependencies(params (string Key, string[] Urns)[] entries) =>
        entries.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Urns.ToImmutableArray(), StringComparer.Ordinal);
}
