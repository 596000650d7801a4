using System.Collections.Immutable;
using Pulumi;

namespace Platform.Conformance.Program;

[ResourceType("conformance:index:Store", "1.2.3")]
internal sealed class Store : CustomResource
{
    public Store(string name, StoreArgs args, CustomResourceOptions? options = null)
        : base("conformance:index:Store", name, args, Defaults(options, ""))
    {
    }

    private Store(string name, Input<string> id, StoreState state, CustomResourceOptions? options)
        : base("conformance:index:Store", name, state, Defaults(options, id))
    {
    }

    [Output("title")] public Output<string> Title { get; private set; } = null!;

    [Output("endpoint")] public Output<string> Endpoint { get; private set; } = null!;

    [Output("shards")] public Output<ImmutableArray<Shard>> Shards { get; private set; } = null!;

    public static Store Get(string name, Input<string> id, StoreState state, CustomResourceOptions? options = null) =>
        new(name, id, state, options);

    private static CustomResourceOptions Defaults(CustomResourceOptions? options, Input<string> id)
    {
        var merged = CustomResourceOptions.Merge(new CustomResourceOptions { Version = "1.2.3" }, options);
        merged.Id = id;
        return merged;
    }
}
