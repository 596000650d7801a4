using System.Collections.Immutable;

namespace Platform.Infra.Preview.Difference;

/// <summary>What changes in one stack.</summary>
public sealed record StackDifference
{
    public required string Stack { get; init; }

    /// <summary>In the order of their URNs.</summary>
    public required ImmutableArray<ResourceChange> Changes { get; init; }

    /// <summary>How many resources stay as they are.</summary>
    public required int Unchanged { get; init; }

    public IEnumerable<ResourceChange> Forbidden => Changes.Where(change => change.Forbidden is not null);

    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);
}
