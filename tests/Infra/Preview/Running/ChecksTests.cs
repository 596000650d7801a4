using System.Text.Json;
using Platform.Infra.Costs;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Project;
using Platform.Infra.Preview.Running;
using Pulumi;

namespace Platform.Infra.Tests.Preview.Running;

/// <summary>Policies and costs in a preview of a whole program.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class ChecksTests
{
    private const string Traffic =
        "config:\n  platform:project: shop-ml-test\n  platform:traffic: { requestsPerSecond: 0, egressGiB: 0, events: 0, eventBytes: 0, mails: 0, bucketGiB: 0, queryTiB: 0, logGiB: 0 }\n";

    private static readonly FixedClock Clock = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_mandatory_violation_ends_with_2_and_is_in_every_report()
    {
        using var repository = new RepositoryCopy().WithoutServices();
        var outcome = await RunAsync(repository, Policy("releases"), new PreviewOptions { Stacks = ["prod"], Json = repository.FileOf("report.json") });

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("mandatory releases: The channel is RAPID", outcome.Text, StringComparison.Ordinal);
        Assert.Contains("serving-cluster (gcp:container/cluster:Cluster): releaseChannel.channel: expected RAPID, found \"STABLE\"", outcome.Text, StringComparison.Ordinal);
        Assert.Contains(":x: prod: 1 mandatory and 0 advisory violations", outcome.Markdown, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(repository.FileOf("report.json").FullName));
        var verdict = Assert.Single(json.RootElement.GetProperty("policies").GetProperty("verdicts").EnumerateArray());
        Assert.Equal(("releases", "violated"), (verdict.GetProperty("policy").GetString(), verdict.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task A_waiver_silences_it_and_is_told()
    {
        using var repository = new RepositoryCopy().WithoutServices()
            .With("infra/waivers.yaml", "waivers:\n  - { rule: releases, resource: serving-*, reason: It is moved in spring., expires: 2027-03-31 }\n");
        var outcome = await RunAsync(repository, Policy("releases"), new PreviewOptions { Stacks = ["prod"], Detail = true });

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("until 2027-03-31: It is moved in spring.", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_advisory_violation_ends_well()
    {
        using var repository = new RepositoryCopy().WithoutServices();
        var outcome = await RunAsync(repository, Policy("releases", PolicyLevel.Advisory), new PreviewOptions { Stacks = ["prod"] });

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("advisory releases", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_lost_for_good_counts_more_than_a_rule()
    {
        using var repository = new RepositoryCopy().WithoutServices();
        var file = repository.FileOf("base.json");
        await repository.PreviewAsync(new PreviewOptions { Save = file, Stacks = ["prod"] });
        repository.With("Pulumi.prod.yaml", "config:\n  platform:project: shop-ml-prod\n  platform:region: europe-west3\n");
        var outcome = await RunAsync(repository, Policy("releases"), new PreviewOptions { Base = file, Stacks = ["prod"] });

        Assert.True(outcome.Findings.Policies.Fails);
        Assert.Equal(3, outcome.ExitCode);
    }

    [Fact]
    public async Task A_run_that_failed_is_not_judged()
    {
        using var repository = new RepositoryCopy().With("Pulumi.prod.yaml", "config:\n  platform:project: Shop\n");
        var outcome = await RunAsync(repository, Policy("releases"), new PreviewOptions { Stacks = ["prod"] });

        Assert.Equal(1, outcome.ExitCode);
        Assert.Empty(outcome.Findings.Policies.Stacks);
        Assert.Empty(outcome.Findings.Costs);
    }

    [Fact]
    public async Task Wrong_waivers_are_told_with_their_place()
    {
        using var repository = new RepositoryCopy().WithoutServices().With("infra/waivers.yaml", "waivers:\n  - { rule: no-such, resource: a, reason: For no reason., expires: 2027-03-31 }\n");
        var mistake = await Assert.ThrowsAsync<ProjectException>(() => RunAsync(repository, Policy("releases"), new PreviewOptions { Stacks = ["prod"] }));
        Assert.Equal("waivers.yaml:2: waivers[0].rule: expected the id of a policy, found \"no-such\"", mistake.Message);
    }

    /// <summary>Six more nodes at most in each of three zones, of four processors at 1 dollar an hour: 18 · 4 · 730 more.</summary>
    [Fact]
    public async Task The_cost_and_its_difference_are_in_every_report()
    {
        using var repository = new RepositoryCopy().WithoutServices().With("Pulumi.test.yaml", Traffic);
        var file = repository.FileOf("base.json");
        await repository.PreviewAsync(new PreviewOptions { Save = file, Stacks = ["test"] });
        repository.With("Pulumi.test.yaml", Traffic + "  platform:servingPool: { machine: n2d-standard-4, min: 1, max: 18 }\n");
        var outcome = await RunAsync(repository, [], new PreviewOptions { Base = file, Stacks = ["test"], Json = repository.FileOf("report.json") });

        Assert.Matches(@"cost: USD [\d,.]+ to [\d,.]+ a month, 0\.00 to \+52,560\.00 since the base\n", outcome.Text);
        Assert.Matches(@"service platform: [\d,.]+ to [\d,.]+ \(0\.00 to \+52,560\.00\)\n", outcome.Text);
        Assert.Matches(@"component serving \(ServingCluster\): [\d,.]+ to [\d,.]+ \(0\.00 to \+52,560\.00\)\n", outcome.Text);
        Assert.Contains("no price: gcp.gke.cluster-hour in europe-west1", outcome.Text, StringComparison.Ordinal);
        Assert.Matches(@"\| test \| [\d,.]+ to [\d,.]+ \| 0\.00 to \+52,560\.00 \|\n", outcome.Markdown);
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(repository.FileOf("report.json").FullName));
        Assert.Equal(52_560, json.RootElement.GetProperty("costs")[0].GetProperty("change").GetProperty("high").GetDouble());
    }

    private static Task<PreviewOutcome> RunAsync(RepositoryCopy repository, Policy[] policies, PreviewOptions options)
    {
        var prices = new PriceList([new("gcp.compute.n2d.vcpu", "europe-west1", "vCPU hour", 1, new(2026, 1, 1), "https://example.com")]);
        var checks = new PreviewChecks([.. policies], PolicySettings.Load(), new CostReckoner(prices, MeterBook.Meters), Clock);
        return new PreviewSession(PulumiProject.Read(repository.Path), Deployment.RunAsync<PlatformStack>, InvokeAnswers.Standard, Task.FromResult(checks)).RunAsync(options);
    }

    private static Policy[] Policy(string id, PolicyLevel level = PolicyLevel.Mandatory) => [new RapidChannel(id, level)];
}
