using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;

namespace Platform.Sdk.Tests.Fake;

/// <summary>A resource with one property of every sort, as generated classes have them.</summary>
[ResourceType("fake:index/thing:Thing", "1.2.3")]
public sealed class Thing : CustomResource
{
    public Thing(string name, ThingArgs? args = null, CustomResourceOptions? options = null)
        : base("fake:index/thing:Thing", name, args ?? new ThingArgs(), options)
    {
    }

    [Output("text")]
    public Output<string?> Text { get; private set; } = null!;

    [Output("number")]
    public Output<int?> Number { get; private set; } = null!;

    [Output("ratio")]
    public Output<double> Ratio { get; private set; } = null!;

    [Output("flag")]
    public Output<bool> Flag { get; private set; } = null!;

    [Output("list")]
    public Output<ImmutableArray<string>> List { get; private set; } = null!;

    [Output("map")]
    public Output<ImmutableDictionary<string, string>?> Map { get; private set; } = null!;

    [Output("part")]
    public Output<ThingPart?> Part { get; private set; } = null!;

    [Output("parts")]
    public Output<ImmutableArray<ThingPart>> Parts { get; private set; } = null!;

    [Output("size")]
    public Output<Union<int, string>?> Size { get; private set; } = null!;

    [Output("colour")]
    public Output<Colour?> Colour { get; private set; } = null!;

    [Output("any")]
    public Output<object?> Any { get; private set; } = null!;

    [Output("json")]
    public Output<JsonElement> Json { get; private set; } = null!;

    [Output("asset")]
    public Output<AssetOrArchive?> Asset { get; private set; } = null!;

    [Output("computed")]
    public Output<string?> Computed { get; private set; } = null!;

    public static Thing Get(string name, Input<string> id, ThingArgs? state = null, CustomResourceOptions? options = null) =>
        new(name, state, CustomResourceOptions.Merge(new CustomResourceOptions { Id = id }, options));
}
