namespace Platform.Conformance.Tests;

/// <summary>A test beside the Node SDK; without Node it is skipped, except in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodeModules.WhyNotHere;
}
