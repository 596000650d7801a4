using Pulumi;

namespace Platform.Sdk.Tests.Fake;

[OutputType]
public sealed class ThingPart
{
    public readonly string Name;

    public readonly int? Weight;

    [OutputConstructor]
    private ThingPart(string name, [OutputConstructorParameter("weight")] int? heaviness)
    {
        Name = name;
        Weight = heaviness;
    }
}
