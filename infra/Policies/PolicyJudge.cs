using System.Collections.Immutable;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies;

/// <summary>Holds stacks against policies, in one pass over the resources of each.</summary>
public sealed class PolicyJudge
{
    private readonly Dictionary<string, List<Policy>> _byType = [];
    private readonly ImmutableArray<Waiver> _waivers;
    private readonly DateOnly _today;

    /// <param name="policies">The policies.</param>
    /// <param name="waivers">What is waived.</param>
    /// <param name="clock">Says which waivers have expired.</param>
    public PolicyJudge(IEnumerable<Policy> policies, ImmutableArray<Waiver> waivers, TimeProvider clock)
    {
        foreach (var policy in policies)
        {
            foreach (var type in policy.AppliesTo)
            {
                if (!_byType.TryGetValue(type, out var same))
                    _byType[type] = same = [];
                same.Add(policy);
            }
        }

        _waivers = waivers;
        _today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>Judges stacks.</summary>
    /// <param name="stacks">The stacks, with what is known of each.</param>
    /// <param name="areAll">Whether these are all stacks of the project; only then can it be said that a waiver is of no use.</param>
    public PolicyOutcome Judge(IReadOnlyList<(StackGraph Graph, StackFacts Facts)> stacks, bool areAll)
    {
        var used = new HashSet<Waiver>();
        ImmutableArray<StackVerdicts> verdicts = [.. stacks.Select(stack => Judge(stack.Graph, stack.Facts, used))];
        var names = stacks.Select(stack => stack.Facts.Stack).ToHashSet();
        return new PolicyOutcome(verdicts,
        [
            .. _waivers.Where(HasExpired).Select(waiver => new WaiverFinding(waiver, IsError: true)),
            .. _waivers.Where(waiver => !HasExpired(waiver) && !used.Contains(waiver) && (waiver.Stack is null ? areAll : names.Contains(waiver.Stack)))
                .Select(waiver => new WaiverFinding(waiver, IsError: false)),
        ]);
    }

    private StackVerdicts Judge(StackGraph graph, StackFacts facts, HashSet<Waiver> used)
    {
        var index = new StackIndex(graph, facts);
        var applied = new HashSet<Policy>();
        var verdicts = new List<PolicyVerdict>();
        foreach (var resource in graph.Resources.Where(resource => !resource.External))
        {
            foreach (var policy in PoliciesFor(resource))
            {
                applied.Add(policy);
                verdicts.AddRange(policy.Judge(resource, index).Select(finding => Verdict(policy, facts, finding, used)));
            }
        }

        return new StackVerdicts(graph.Name, applied.Count,
        [
            .. verdicts.OrderByDescending(verdict => verdict.Level).ThenBy(verdict => verdict.Policy.Id, StringComparer.Ordinal)
                .ThenBy(verdict => verdict.Finding.Urn, StringComparer.Ordinal).ThenBy(verdict => verdict.Finding.Path, StringComparer.Ordinal),
        ]);
    }

    private IEnumerable<Policy> PoliciesFor(RecordedResource resource)
    {
        IEnumerable<Policy> own = _byType.TryGetValue(resource.Type, out var found) ? found : [];
        return resource.Custom && _byType.TryGetValue(Policy.AnyType, out var any) ? own.Concat(any) : own;
    }

    private PolicyVerdict Verdict(Policy policy, StackFacts facts, Finding finding, HashSet<Waiver> used)
    {
        var waiver = !finding.IsKnown ? null
            : _waivers.FirstOrDefault(one => !HasExpired(one) && one.Covers(facts.Stack, policy.Id, finding));
        if (waiver is not null)
            used.Add(waiver);
        return new PolicyVerdict(policy, policy.LevelIn(facts), finding, waiver);
    }

    private bool HasExpired(Waiver waiver) => waiver.Expires < _today;
}
