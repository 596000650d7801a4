namespace Platform.Infra.Tests;

/// <summary>A test of code that runs in Node; without Node it is skipped, except in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = IsHere || Environment.GetEnvironmentVariable("CI") == "true" ? null : "Node is not on this machine.";

    private static bool IsHere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "node")));
}
