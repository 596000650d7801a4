using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Project;

namespace Platform.Infra.Preview.Running;

/// <summary>What came of running the program for one stack.</summary>
/// <param name="Graph">What it registered, and what was said.</param>
/// <param name="Configuration">What it was run with.</param>
public sealed record StackRun(StackGraph Graph, StackConfiguration Configuration)
{
    /// <summary>URNs or names that the configuration lets be replaced.</summary>
    public IReadOnlySet<string> AllowReplace => Configuration.AllowReplace;

    /// <summary>Whether there was an error, of the program or of the configuration.</summary>
    public bool Failed => Graph.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
