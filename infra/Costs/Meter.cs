using System.Collections.Immutable;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>Says what resources of some types use in a month.</summary>
/// <param name="appliesTo">The types.</param>
public abstract class Meter(params string[] appliesTo)
{
    /// <summary>Hours of a month, as clouds reckon: a twelfth of a year.</summary>
    public const double Hours = 730;

    public ImmutableArray<string> AppliesTo { get; } = [.. appliesTo];

    /// <summary>What a resource uses.</summary>
    public abstract IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack);
}
