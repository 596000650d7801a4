using Platform.Infra.Policies;
using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Project;
using Platform.Infra.Preview.Running;
using Pulumi;

namespace Platform.Infra.Tests.Policies;

/// <summary>The stacks as they are committed, held against all policies, and reckoned.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class CommittedStacksTests
{
    /// <summary>Whether a waiver has expired is for the preview to say, not for a test that passed the day before.</summary>
    private static readonly FixedClock Clock = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task They_keep_every_mandatory_policy()
    {
        var policies = (await PreviewAsync()).Findings.Policies;

        Assert.Equal(["prod", "staging"], policies.Stacks.Select(stack => stack.Stack));
        Assert.Empty(policies.Stacks.SelectMany(stack => stack.Violations.Where(verdict => verdict.Level == PolicyLevel.Mandatory)
            .Select(verdict => $"{stack.Stack}: {verdict.Policy.Id}: {verdict.Finding}")));
        Assert.Empty(policies.Waivers.Select(waiver => $"{waiver}"));
    }

    [Fact]
    public async Task What_they_make_has_a_meter_or_is_known_to_be_free()
    {
        var costs = (await PreviewAsync()).Findings.Costs;

        Assert.Equal(["prod", "staging"], costs.Select(cost => cost.Now.Stack));
        Assert.Empty(costs.SelectMany(cost => cost.Now.Unmetered.Keys).Distinct());
        Assert.All(costs, cost => Assert.InRange(cost.Now.Total.Low, 1, cost.Now.Total.High));
    }

    private static Task<PreviewOutcome> PreviewAsync() => new PreviewSession(
        PulumiProject.Read(RepositoryCopy.Original), Deployment.RunAsync<PlatformStack>, InvokeAnswers.Standard, Task.FromResult(PreviewChecks.OfThePlatform(Clock)))
        .RunAsync(new PreviewOptions());
}
