using System.Globalization;
using Platform.Infra.Policies;

namespace Platform.Infra.Preview.Report;

/// <summary>Verdicts of policies in words.</summary>
internal static class PolicyText
{
    /// <summary>One sentence with the counts.</summary>
    public static string Summary(StackVerdicts stack) => string.Create(CultureInfo.InvariantCulture,
        $"{stack.Count(PolicyLevel.Mandatory)} mandatory and {stack.Count(PolicyLevel.Advisory)} advisory violations, "
        + $"{stack.Waived.Count()} waived, {stack.NotKnown.Count()} not known, {stack.Applied} policies applied");

    /// <summary>The violations, a policy after the other: its headline, the findings below it, and what to do.</summary>
    public static IEnumerable<string> Violations(StackVerdicts stack)
    {
        foreach (var same in stack.Violations.GroupBy(verdict => verdict.Policy))
        {
            yield return $"{same.First().Level.ToString().ToLowerInvariant()} {same.Key.Id}: {same.Key.Title}";
            foreach (var verdict in same)
                yield return $"    {verdict.Finding}";
            yield return $"    why: {same.Key.Why}";
            yield return $"    mend: {same.Key.Mend}";
        }
    }

    /// <summary>What is silenced, and what nobody knows before a cloud does.</summary>
    public static IEnumerable<string> Others(StackVerdicts stack) =>
    [
        .. stack.Waived.Select(verdict => string.Create(CultureInfo.InvariantCulture,
            $"waived {verdict.Policy.Id}: {verdict.Finding}, until {verdict.Waiver!.Expires:yyyy-MM-dd}: {verdict.Waiver.Reason}")),
        .. stack.NotKnown.Select(verdict => $"not known {verdict.Policy.Id}: {verdict.Finding}"),
    ];

    /// <summary>A line for each waiver that is of no use.</summary>
    public static IEnumerable<string> Waivers(PolicyOutcome policies) =>
        policies.Waivers.Select(waiver => $"{(waiver.IsError ? "error" : "warning")}: {waiver}");
}
