using System.Collections.Immutable;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Difference;

/// <summary>A resource that does not stay as it was.</summary>
public sealed record ResourceChange
{
    public required ChangeKind Kind { get; init; }

    /// <summary>The resource as it is; as it was where it is deleted.</summary>
    public required RecordedResource Resource { get; init; }

    /// <summary>The URN that it had, where that was another.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>What differs in it; empty for one that is new, gone or only moved.</summary>
    public ImmutableArray<PropertyChange> Properties { get; init; } = [];

    /// <summary>Why this must not happen, as a part of a sentence; null where it may.</summary>
    public string? Forbidden { get; init; }
}
