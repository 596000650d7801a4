using System.Collections.Immutable;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Project;
using Platform.Infra.Tests.Preview;

namespace Platform.Infra.Tests.Policies;

public sealed class WaiverTests
{
    private const string Alpha = "cis-gke-5.10.2";

    private static readonly HashSet<string> Rules = [Alpha, "labels"];

    /// <summary>Each row: the file, and what must be said of it.</summary>
    public static TheoryData<string, string> Mistakes { get; } = new()
    {
        { "other: 1\nwaivers: []\n", "waivers.yaml:1: other: expected one of waivers, found other" },
        { "waivers: none\n", "waivers.yaml:1: waivers: expected a list, found \"none\"" },
        { "# nothing\n", "waivers.yaml:1: waivers: expected a list, found nothing" },
        { "waivers:\n  - labels\n", "waivers.yaml:2: waivers[0]: expected rule, resource, reason and expires, found \"labels\"" },
        { One(rule: "no-such"), "waivers.yaml:2: waivers[0].rule: expected the id of a policy, found \"no-such\"" },
        { One(expires: "soon"), "waivers.yaml:5: waivers[0].expires: expected a date such as 2027-03-31, found \"soon\"" },
        { One(expires: "2026-02-30"), "waivers.yaml:5: waivers[0].expires: expected a date such as 2027-03-31, found \"2026-02-30\"" },
        { One(reason: "because"), "waivers.yaml:4: waivers[0].reason: expected a reason of 10 letters at least, found \"because\"" },
        { "waivers:\n  - { rule: labels, reason: It is read only, expires: 2027-01-01 }\n", "waivers.yaml:2: waivers[0].resource: expected a name or URN, with * for any letters, found nothing" },
        { One() + "    until: 2027\n", "waivers.yaml:6: waivers[0].until: expected one of expires, reason, resource, rule, stack, found until" },
        { "waivers: [\n", "waivers.yaml:" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_wrong_file_is_told_with_line_and_what_was_expected(string yaml, string said)
    {
        using var folder = new TemporaryFolder().With("waivers.yaml", yaml);
        Assert.StartsWith(said, Assert.Throws<ProjectException>(() => Waivers.Read(folder.Path, Rules)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_nothing_is_waived()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(Waivers.Read(folder.Path, Rules));
    }

    [Theory]
    [InlineData("serving-*", null, true)]
    [InlineData("serving-cluster", "prod", true)]
    [InlineData("urn:*::serving-cluster", null, true)]
    [InlineData("serving-cluster", "staging", false)]
    [InlineData("jobs-*", null, false)]
    public void A_waiver_silences_the_resources_that_it_names(string resource, string? stack, bool isSilent)
    {
        var outcome = Judge(new() { Rule = Alpha, Resource = resource, Stack = stack, Reason = "It is tried out.", Expires = new(2026, 6, 30), Line = 2 }, Day(2026, 6, 30));

        Assert.Equal(!isSilent, outcome.Fails);
        Assert.Equal(isSilent ? 1 : 0, outcome.Stacks[0].Waived.Count());
    }

    [Fact]
    public void A_waiver_that_has_expired_silences_nothing_and_is_an_error()
    {
        var outcome = Judge(new() { Rule = Alpha, Resource = "*", Reason = "It is tried out.", Expires = new(2026, 6, 30), Line = 2 }, Day(2026, 7, 1));

        Assert.Single(outcome.Stacks[0].Violations);
        Assert.True(outcome.Fails);
        Assert.Equal(
            $"waivers.yaml:2: the waiver of {Alpha} for * expired on 2026-06-30; mend what it silenced, or decide anew", $"{Assert.Single(outcome.Waivers)}");
    }

    [Fact]
    public void An_expired_waiver_fails_the_preview_even_where_nothing_is_violated()
    {
        var waiver = new Waiver { Rule = "labels", Resource = "*", Reason = "It is tried out.", Expires = new(2026, 6, 30), Line = 2 };
        var outcome = Judge([waiver], Day(2026, 7, 1), Graphs.Of());

        Assert.Empty(outcome.Stacks[0].Verdicts);
        Assert.True(outcome.Fails);
    }

    [Fact]
    public void A_waiver_that_nothing_needs_is_a_warning()
    {
        var outcome = Judge(
            [new() { Rule = Alpha, Resource = "gone", Reason = "It is tried out.", Expires = new(2026, 6, 30), Line = 7 }], Day(2026, 1, 1), Graphs.Of());

        Assert.False(outcome.Fails);
        Assert.Equal($"waivers.yaml:7: the waiver of {Alpha} for gone silences nothing; take it out", $"{Assert.Single(outcome.Waivers)}");
    }

    [Fact]
    public void A_waiver_of_a_stack_that_is_not_looked_at_may_still_be_needed() => Assert.Empty(Judge(
        [new() { Rule = Alpha, Resource = "x", Stack = "staging", Reason = "It is tried out.", Expires = new(2026, 6, 30), Line = 7 }], Day(2026, 1, 1), Graphs.Of()).Waivers);

    private static string One(string rule = "labels", string reason = "It is read only.", string expires = "2027-01-01") =>
        $"waivers:\n  - rule: {rule}\n    resource: one\n    reason: {reason}\n    expires: {expires}\n";

    private static FixedClock Day(int year, int month, int day) => new(new DateTimeOffset(year, month, day, 23, 59, 0, TimeSpan.Zero));

    private static PolicyOutcome Judge(Waiver waiver, TimeProvider clock) => Judge(
        [waiver], clock, Graphs.Of(PolicyCase.Resource("gcp:container/cluster:Cluster", """{"enableKubernetesAlpha":true}""", "serving-cluster")));

    private static PolicyOutcome Judge(ImmutableArray<Waiver> waivers, TimeProvider clock, StackGraph graph) =>
        new PolicyJudge(PolicyBook.Policies.Where(policy => Rules.Contains(policy.Id) && policy.Id != "labels"), waivers, clock)
            .Judge([(graph with { Name = "prod" }, new StackFacts { Stack = "prod", Settings = PolicySettings.Load() })], areAll: true);
}
