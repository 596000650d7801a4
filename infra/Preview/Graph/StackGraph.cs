using System.Collections.Immutable;

namespace Platform.Infra.Preview.Graph;

/// <summary>What a run of the program made of one stack. The same program and configuration give the same graph.</summary>
public sealed record StackGraph
{
    public required string Name { get; init; }

    /// <summary>Sorted by URN, whatever order they were registered in.</summary>
    public required ImmutableArray<RecordedResource> Resources { get; init; }

    /// <summary>The outputs of the stack.</summary>
    public required PropertyValue.MapValue Outputs { get; init; }

    /// <summary>The most severe first, then by resource and text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
