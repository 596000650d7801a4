using System.Collections.Immutable;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Diagram;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Project;
using Platform.Infra.Preview.Report;

namespace Platform.Infra.Preview.Running;

/// <summary>Previews stacks: runs the program for each, compares, reports.</summary>
/// <param name="project">The project.</param>
/// <param name="program">The program, just as it runs under the real engine; gives its exit code.</param>
/// <param name="answers">What functions answer.</param>
/// <param name="checks">What the stacks are held against; null for nothing.</param>
public sealed class PreviewSession(PulumiProject project, Func<Task<int>> program, InvokeAnswers answers, Task<PreviewChecks>? checks = null)
{
    /// <summary>Previews, and writes the files that the options ask for.</summary>
    /// <exception cref="ProjectException">There is no stack at all, or the waivers have mistakes.</exception>
    /// <exception cref="GraphFormatException">The base is no graph.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public async Task<PreviewOutcome> RunAsync(PreviewOptions options)
    {
        var before = options.Base is null
            ? null
            : GraphJson.Read(await File.ReadAllBytesAsync(options.Base.FullName).ConfigureAwait(false));
        var runs = await RunStacksAsync(options.Stacks.Count > 0 ? options.Stacks : project.Stacks).ConfigureAwait(false);
        var outcome = await JudgeAsync(options, before, runs).ConfigureAwait(false);
        await WriteAsync(options, outcome).ConfigureAwait(false);
        return outcome;
    }

    private async Task<List<StackRun>> RunStacksAsync(IReadOnlyList<string> stacks)
    {
        if (stacks.Count == 0)
            throw new ProjectException([new(project.File, 1, "(document)", "at least one Pulumi.STACK.yaml beside it", "none")]);
        var runner = new StackRunner(project, program, answers);
        var runs = new List<StackRun>();
        foreach (var stack in stacks.Distinct())
        {
            try
            {
                runs.Add(await runner.RunAsync(stack).ConfigureAwait(false));
            }
            catch (ProjectException mistaken)
            {
                runs.Add(Mistaken(stack, mistaken));
            }
        }

        return runs;
    }

    /// <summary>A stack that cannot run: its mistakes are all there is to say of it.</summary>
    private static StackRun Mistaken(string stack, ProjectException mistaken) => new(
        new StackGraph
        {
            Name = stack,
            Resources = [],
            Outputs = PropertyValue.MapOf([]),
            Diagnostics = [.. mistaken.Mistakes.Select(mistake => new Diagnostic(DiagnosticSeverity.Error, $"{mistake}"))],
        },
        StackConfiguration.Empty(stack));

    private async Task<PreviewOutcome> JudgeAsync(PreviewOptions options, PlatformGraph? before, List<StackRun> runs)
    {
        var good = runs.Where(run => !run.Failed).ToArray();
        var held = checks is null ? null : await checks.ConfigureAwait(false);
        // Both begin by compiling what they are made of, which a core can do for each.
        var costs = Task.Run(() => held?.Reckon(project, good, before) ?? []);
        var findings = new PreviewFindings
        {
            Graph = new PlatformGraph([.. runs.Select(run => run.Graph)]),
            Differences = before is null ? [] : Differences(before, good),
            Policies = held?.Judge(project, good, options.Release) ?? PolicyOutcome.Nothing,
            Costs = await costs.ConfigureAwait(false),
        };
        return new PreviewOutcome
        {
            Findings = findings,
            Text = new TextReport(options.ShowValues, options.Detail).Write(findings),
            // What is lost for good counts more than what breaks a rule; a run that failed says nothing of either.
            ExitCode = good.Length < runs.Count ? PreviewOutcome.Error
                : findings.Differences.Any(difference => difference.Forbidden.Any()) ? PreviewOutcome.Forbidden
                : findings.Policies.Fails ? PreviewOutcome.Violation
                : 0,
        };
    }

    /// <summary>A run that failed half-way says nothing of what would be deleted, so it is not compared.</summary>
    private static ImmutableArray<StackDifference> Differences(PlatformGraph before, IEnumerable<StackRun> runs)
    {
        var rules = ReplacementRules.Load();
        return
        [
            .. runs.Select(run =>
                new StackComparison(rules, run.AllowReplace).Compare(before.Stack(run.Graph.Name), run.Graph)),
        ];
    }

    private static async Task WriteAsync(PreviewOptions options, PreviewOutcome outcome)
    {
        if (options.Json is { } jsonFile)
            await File.WriteAllBytesAsync(jsonFile.FullName, JsonReport.Write(outcome.Findings)).ConfigureAwait(false);
        if (options.Save is { } saveFile && outcome.ExitCode != PreviewOutcome.Error)
            await File.WriteAllBytesAsync(saveFile.FullName, GraphJson.Write(outcome.Graph)).ConfigureAwait(false);
        if (options.Diagram is { } diagramFile)
            await ArchitecturePage.UpdateAsync(diagramFile.FullName, outcome.Graph).ConfigureAwait(false);
        if (options.Markdown is { } markdownFile)
            await File.WriteAllTextAsync(markdownFile.FullName, outcome.Markdown).ConfigureAwait(false);
    }
}
