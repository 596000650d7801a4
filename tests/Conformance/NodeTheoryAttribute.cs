namespace Platform.Conformance.Tests;

/// <summary>As <see cref="NodeFactAttribute"/>, for several rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute()
    {
        if (!NodeModules.IsNodeHere && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Node is not on this machine.";
    }
}
