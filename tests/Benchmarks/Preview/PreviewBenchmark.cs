using System.Diagnostics;
using Platform.Benchmarks.Processes;
using Platform.Benchmarks.Reporting;
using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Project;
using Platform.Infra.Preview.Running;
using Pulumi;

namespace Platform.Benchmarks.Preview;

/// <summary>How long somebody waits who changes the infrastructure and wants to see what it does.</summary>
internal sealed class PreviewBenchmark : IBenchmark
{
    private const int Runs = 5;

    public string Name => "preview";

    public string About =>
        $"All stacks of this checkout after the build, from the process's start to its end, the median of {Runs} runs, and the most memory that one of them held. "
        + "In a clean clone, restored: `dotnet build infra` from nothing, generated classes included; then a line changed in the stack, from `dotnet run` to the preview's end, the median of three edits with the compiler already running. "
        + $"{ManyThings.Count} resources in twenty chains of outputs against the recording engine, in one process, compilation at run time and the engine's start included. "
        + "The conformance tests' program of as many in a hundred chains, and its twin by the Node SDK, each against a fresh Node peer, the process's start included, "
        + "the median of 3.";

    public async Task<Report> RunAsync()
    {
        var many = await RegisterManyAsync();
        var (csharp, node) = await NodeTwin.CompareAsync();
        await Command.RunAsync("dotnet", "build", Path.Combine(Repository.Root, "infra"), "-c", "Release", "--nologo", "-v", "quiet");
        var program = Path.Combine(Repository.Root, "artifacts/bin/Infra/release/Platform.Infra.dll");
        var previews = new List<Measured>();
        for (var at = 0; at < Runs; at++)
            previews.Add(await Measured.RunAsync(Repository.Root, "dotnet", program, "preview"));
        var (build, change) = await ChangeAsync();
        return new Report(Name, About,
        [
            new("preview of all stacks", previews.Select(one => one.Seconds).Order().ElementAt(Runs / 2), "s") { Target = "≤ 1.5 s" },
            new("peak memory", previews.Max(one => one.PeakBytes) / 1048576d, "MiB") { Target = "≤ 250" },
            new("cold build of infra", build, "s") { Target = "≤ 40 s" },
            new("change to preview", change, "s") { Target = "≤ 6 s" },
            new($"{ManyThings.Count} resources", many, "s") { Target = "≤ 2 s" },
            new($"{ManyThings.Count} resources, an independent engine", csharp, "s")
            {
                Target = "≤ 1.0×; aim 0.5×", Peer = "Node SDK", PeerValue = node,
            },
        ])
        {
            Notes = ["The Node SDK makes a stack trace for every promise, the largest part of its time in a profile, and sends three debug lines a resource."],
        };
    }

    private static async Task<double> RegisterManyAsync()
    {
        var folder = Workspace.Fresh("preview");
        await File.WriteAllTextAsync(Path.Combine(folder, "Pulumi.yaml"), "name: many\nruntime: dotnet\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "Pulumi.test.yaml"), "");
        var clock = Stopwatch.StartNew();
        var runner = new StackRunner(PulumiProject.Read(folder), () => Deployment.RunAsync(ManyThings.Make), InvokeAnswers.Standard);
        var run = await runner.RunAsync("test");
        var seconds = clock.Elapsed.TotalSeconds;
        return run.Graph.Resources.Length == ManyThings.Count + 1
            ? seconds
            : throw new InvalidOperationException($"{run.Graph.Resources.Length} resources:\n{string.Join('\n', run.Graph.Diagnostics)}");
    }

    private static async Task<(double Build, double Change)> ChangeAsync()
    {
        var clone = Path.Combine(Workspace.Fresh("preview-clone"), "platform");
        await Command.RunAsync("git", "clone", "--quiet", Repository.Root, clone);
        await Command.RunAsync("dotnet", "restore", Path.Combine(clone, "infra"));
        // The compiler that an earlier build left running would help, and a newcomer has none.
        var build = await Measured.RunAsync(
            clone, "dotnet", "build", "infra", "--no-restore", "--nologo", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        // Whoever edits has the compiler running since the edit before: the first one is not counted.
        var changes = new List<double>();
        for (var edit = 0; edit < 4; edit++)
        {
            await File.AppendAllTextAsync(Path.Combine(clone, "infra/PlatformStack.cs"), "// changed\n");
            changes.Add((await Measured.RunAsync(
                clone, "dotnet", "run", "--project", "infra", "-p:UseSharedCompilation=true", "--", "preview")).Seconds);
        }

        return (build.Seconds, changes.Skip(1).Order().ElementAt(1));
    }
}
