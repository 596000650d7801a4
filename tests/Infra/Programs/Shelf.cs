using Pulumi;

namespace Platform.Infra.Tests.Programs;

/// <summary>A component of boxes, each named after it.</summary>
public sealed class Shelf : ComponentResource
{
    public Shelf(string name, int boxes, ComponentResourceOptions? options = null)
        : base("test:index:Shelf", name, options)
    {
        for (var at = 0; at < boxes; at++)
            _ = new Box($"{name}-{at}", new BoxArgs { Size = at }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }
}
