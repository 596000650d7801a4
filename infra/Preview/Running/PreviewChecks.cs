using System.Collections.Immutable;
using Platform.Infra.Configuration;
using Platform.Infra.Costs;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Project;

namespace Platform.Infra.Preview.Running;

/// <summary>What the stacks of a preview are held against: policies, and the list of prices.</summary>
/// <param name="policies">The policies.</param>
/// <param name="settings">What policies are told.</param>
/// <param name="costs">Reckons costs.</param>
/// <param name="clock">Says which waivers have expired.</param>
public sealed class PreviewChecks(ImmutableArray<Policy> policies, PolicySettings settings, CostReckoner costs, TimeProvider clock)
{
    private readonly ReplacementRules _rules = ReplacementRules.Load();

    /// <summary>All that the platform is held against.</summary>
    public static PreviewChecks OfThePlatform(TimeProvider clock) =>
        new(PolicyBook.Policies, PolicySettings.Load(), new CostReckoner(PriceList.Load(), MeterBook.Meters), clock);

    /// <summary>What policies say.</summary>
    /// <exception cref="ProjectException">The waivers have mistakes.</exception>
    internal PolicyOutcome Judge(PulumiProject project, IReadOnlyCollection<StackRun> runs, bool isRelease)
    {
        var waivers = Waivers.Read(project.Main, policies.Select(policy => policy.Id).ToHashSet());
        var areAll = project.Stacks.All(stack => runs.Any(run => run.Graph.Name == stack));
        return new PolicyJudge(policies, waivers, clock).Judge([.. runs.Select(run => (run.Graph, Facts(project, run, isRelease)))], areAll);
    }

    /// <summary>What stacks cost, and what they did before.</summary>
    internal ImmutableArray<CostComparison> Reckon(PulumiProject project, IReadOnlyCollection<StackRun> runs, PlatformGraph? before) =>
        [.. runs.Select(run => Reckon(run.Graph, Traffic(project, run), before)).OfType<CostComparison>()];

    private CostComparison? Reckon(StackGraph graph, TrafficSettings? traffic, PlatformGraph? before) => traffic is null ? null
        : new(costs.Reckon(graph, traffic), before?.Stack(graph.Name) is { } was ? costs.Reckon(was, traffic) : null);

    /// <summary>What the configuration says of traffic. The program itself has refused what makes no sense.</summary>
    private static TrafficSettings? Traffic(PulumiProject project, StackRun run) =>
        run.Configuration.Values.TryGetValue($"{project.Name}:traffic", out var json) ? TrafficSettings.Parse(json) : null;

    private StackFacts Facts(PulumiProject project, StackRun run, bool isRelease) => new()
    {
        Stack = run.Graph.Name,
        Settings = settings,
        IsRelease = isRelease,
        AllowUnpublished = run.Configuration.Values.GetValueOrDefault($"{project.Name}:allowUnpublished") == "true",
        HasFile = path => File.Exists(Path.Combine(project.Root, path)),
        IsStateful = _rules.IsStateful,
    };
}
