using Pulumi;

namespace Platform.Benchmarks.Preview;

/// <summary>A resource of no provider.</summary>
internal sealed class Thing(string name, ThingArgs args, CustomResourceOptions? options = null)
    : CustomResource("test:index:Thing", name, args, options)
{
    [Output("token")]
    public Output<string> Token { get; private set; } = null!;
}
