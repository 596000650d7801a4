using Pulumi;

namespace Platform.Infra.Tests.Programs;

/// <summary>A resource of a provider; a bucket, so that it counts as holding something.</summary>
public sealed class Box(string name, BoxArgs? args = null, CustomResourceOptions? options = null)
    : CustomResource("gcp:storage/bucket:Bucket", name, args ?? new BoxArgs(), options)
{
    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

    [Output("key")]
    public Output<string?> Key { get; private set; } = null!;

    /// <summary>What only the cloud knows.</summary>
    [Output("selfLink")]
    public Output<string> SelfLink { get; private set; } = null!;

    public static Box Get(string name, Input<string> id) => new(name, options: new CustomResourceOptions { Id = id });
}
