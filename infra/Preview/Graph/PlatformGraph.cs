using System.Collections.Immutable;

namespace Platform.Infra.Preview.Graph;

/// <summary>The graphs of the stacks that were previewed together, in the order in which they were named.</summary>
public sealed record PlatformGraph(ImmutableArray<StackGraph> Stacks)
{
    public static PlatformGraph Empty { get; } = new([]);

    /// <summary>The graph of a stack; null where it is not there.</summary>
    public StackGraph? Stack(string name) => Stacks.FirstOrDefault(stack => stack.Name == name);
}
