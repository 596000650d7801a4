using System.Collections.Immutable;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies;

/// <summary>A rule that every stack keeps. It sees one resource after the other, of the types that it applies to.</summary>
/// <param name="id">Its name in reports and waivers; for an item of the CIS benchmark of GKE <c>cis-gke-</c> and the item's number.</param>
/// <param name="title">What is so where the rule is kept, as a sentence.</param>
/// <param name="why">What could happen where it is not.</param>
/// <param name="mend">What to do about a violation.</param>
/// <param name="appliesTo">
/// Types of resources; <see cref="AnyType"/> for all that a cloud holds, the stack's own type for rules about the whole.
/// </param>
public abstract class Policy(string id, string title, string why, string mend, params string[] appliesTo)
{
    /// <summary>Stands for every resource that a cloud holds.</summary>
    public const string AnyType = "*";

    public string Id { get; } = id;

    public string Title { get; } = title;

    public string Why { get; } = why;

    public string Mend { get; } = mend;

    public ImmutableArray<string> AppliesTo { get; } = [.. appliesTo];

    /// <summary>What a violation leads to, in a stack.</summary>
    public virtual PolicyLevel LevelIn(StackFacts stack) => PolicyLevel.Mandatory;

    /// <summary>What there is to say of a resource; nothing where the rule is kept.</summary>
    public abstract IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack);
}
