using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Project;

namespace Platform.Infra.Preview.Running;

/// <summary>Runs the program against a recording engine, one stack after the other.</summary>
/// <param name="project">The project that the stacks are of.</param>
/// <param name="program">The program, just as it runs under the real engine; gives its exit code.</param>
/// <param name="answers">What functions answer.</param>
public sealed class StackRunner(PulumiProject project, Func<Task<int>> program, InvokeAnswers answers)
{
    /// <summary>Runs the program for a stack. Its failure is in the graph's diagnostics.</summary>
    /// <exception cref="ProjectException">The configuration of the stack has mistakes.</exception>
    public async Task<StackRun> RunAsync(string stack)
    {
        var configuration = StackConfiguration.Read(project, stack);
        var engine = await RecordingEngine.StartAsync(project.Name, stack, project.Main, answers).ConfigureAwait(false);
        await using (engine.ConfigureAwait(false))
        {
            foreach (var doubt in configuration.Doubts)
                engine.Say(new Diagnostic(DiagnosticSeverity.Warning, $"{doubt}"));
            using (new EngineEnvironment(engine, project, configuration))
                await RunProgramAsync(engine).ConfigureAwait(false);
            return new StackRun(engine.ToGraph(), configuration);
        }
    }

    private async Task RunProgramAsync(RecordingEngine engine)
    {
        try
        {
            var exitCode = await program().ConfigureAwait(false);
            if (exitCode != 0 && !engine.ToGraph().Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                engine.Say(new Diagnostic(DiagnosticSeverity.Error, $"The program ended with {exitCode} and did not say why."));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            engine.Say(new Diagnostic(DiagnosticSeverity.Error, $"The program failed: {failure}"));
        }
    }
}
