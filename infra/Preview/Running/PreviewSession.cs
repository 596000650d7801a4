using System.Collections.Immutable;
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
public sealed class PreviewSession(PulumiProject project, Func<Task<int>> program, InvokeAnswers answers)
{
    /// <summary>Previews, and writes the files that the options ask for.</summary>
    /// <exception cref="ProjectException">There is no stack at all.</exception>
    /// <exception cref="GraphFormatException">The base is no graph.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public async Task<PreviewOutcome> RunAsync(PreviewOptions options)
    {
        var before = options.Base is null
            ? null
            : GraphJson.Read(await File.ReadAllBytesAsync(options.Base.FullName).ConfigureAwait(false));
        var runs = await RunStacksAsync(options.Stacks.Count > 0 ? options.Stacks : project.Stacks).ConfigureAwait(false);
        var outcome = Judge(options, before, runs);
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
        ImmutableHashSet<string>.Empty);

    private static PreviewOutcome Judge(PreviewOptions options, PlatformGraph? before, List<StackRun> runs)
    {
        var graph = new PlatformGraph([.. runs.Select(run => run.Graph)]);
        var differences = before is null ? [] : Differences(before, runs);
        var failed = runs.Any(run => run.Failed);
        var forbidden = differences.Any(difference => difference.Forbidden.Any());
        return new PreviewOutcome
        {
            Graph = graph,
            Differences = differences,
            Text = new TextReport(options.ShowValues, options.Detail).Write(graph, differences),
            Markdown = MarkdownReport.Write(graph, differences),
            ExitCode = failed ? PreviewOutcome.Error : forbidden ? PreviewOutcome.Forbidden : 0,
        };
    }

    /// <summary>A run that failed half-way says nothing of what would be deleted, so it is not compared.</summary>
    private static ImmutableArray<StackDifference> Differences(PlatformGraph before, IEnumerable<StackRun> runs)
    {
        var rules = ReplacementRules.Load();
        return
        [
            .. runs.Where(run => !run.Failed).Select(run =>
                new StackComparison(rules, run.AllowReplace).Compare(before.Stack(run.Graph.Name), run.Graph)),
        ];
    }

    private static async Task WriteAsync(PreviewOptions options, PreviewOutcome outcome)
    {
        var json = GraphJson.Write(outcome.Graph);
        if (options.Json is { } jsonFile)
            await File.WriteAllBytesAsync(jsonFile.FullName, json).ConfigureAwait(false);
        if (options.Save is { } saveFile && outcome.ExitCode != PreviewOutcome.Error)
            await File.WriteAllBytesAsync(saveFile.FullName, json).ConfigureAwait(false);
        if (options.Markdown is { } markdownFile)
            await File.WriteAllTextAsync(markdownFile.FullName, outcome.Markdown).ConfigureAwait(false);
    }
}
