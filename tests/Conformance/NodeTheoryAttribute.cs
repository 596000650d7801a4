namespace Platform.Conformance.Tests;

/// <summary>As <see cref="NodeFactAttribute"/>, for several rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = NodeModules.WhyNotHere;
}
