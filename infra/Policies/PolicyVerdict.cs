namespace Platform.Infra.Policies;

/// <summary>A finding of a policy, and what it leads to.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Level">Its level in this stack.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Waiver">The waiver that silences it; null for none.</param>
public sealed record PolicyVerdict(Policy Policy, PolicyLevel Level, Finding Finding, Waiver? Waiver)
{
    /// <summary>Whether it counts: it is known and no waiver silences it.</summary>
    public bool IsViolation => Finding.IsKnown && Waiver is null;
}
