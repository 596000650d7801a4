using System.Collections.Immutable;

namespace Platform.Infra.Policies;

/// <summary>What the policies say of all stacks that were previewed.</summary>
/// <param name="Stacks">In the order of the graph.</param>
/// <param name="Waivers">What is wrong with waivers themselves.</param>
public sealed record PolicyOutcome(ImmutableArray<StackVerdicts> Stacks, ImmutableArray<WaiverFinding> Waivers)
{
    public static PolicyOutcome Nothing { get; } = new([], []);

    /// <summary>Whether the preview fails: a mandatory violation, or a waiver that has expired.</summary>
    public bool Fails => Waivers.Any(waiver => waiver.IsError) || Stacks.Any(stack => stack.Count(PolicyLevel.Mandatory) > 0);
}
