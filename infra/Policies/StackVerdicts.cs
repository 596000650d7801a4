using System.Collections.Immutable;

namespace Platform.Infra.Policies;

/// <summary>What the policies say of a stack.</summary>
/// <param name="Stack">Its name.</param>
/// <param name="Applied">How many policies had a resource to look at.</param>
/// <param name="Verdicts">Mandatory ones first, then in the order of policies and URNs.</param>
public sealed record StackVerdicts(string Stack, int Applied, ImmutableArray<PolicyVerdict> Verdicts)
{
    public IEnumerable<PolicyVerdict> Violations => Verdicts.Where(verdict => verdict.IsViolation);

    public IEnumerable<PolicyVerdict> Waived => Verdicts.Where(verdict => verdict is { Finding.IsKnown: true, Waiver: not null });

    public IEnumerable<PolicyVerdict> NotKnown => Verdicts.Where(verdict => !verdict.Finding.IsKnown);

    public int Count(PolicyLevel level) => Violations.Count(verdict => verdict.Level == level);
}
