using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Project;
using Platform.Infra.Preview.Running;
using Pulumi;

namespace Platform.Infra.Tests.Preview.Running;

/// <summary>Previews of small programs.</summary>
internal static class Previews
{
    public const string Project = "name: shop\nruntime: dotnet\n";

    public static TemporaryFolder Folder(params string[] stacks)
    {
        var folder = new TemporaryFolder().With("Pulumi.yaml", Project);
        foreach (var stack in stacks)
            folder.With($"Pulumi.{stack}.yaml", "");
        return folder;
    }

    /// <summary>Previews a program in a folder of its own.</summary>
    public static async Task<PreviewOutcome> RunAsync(Action program)
    {
        using var folder = Folder("test");
        return await RunAsync(folder, program);
    }

    public static Task<PreviewOutcome> RunAsync(TemporaryFolder folder, Action program, PreviewOptions? options = null) =>
        RunAsync(folder, () => Deployment.RunAsync(program), options);

    public static Task<PreviewOutcome> RunAsync(TemporaryFolder folder, Func<Task<int>> program, PreviewOptions? options = null) =>
        new PreviewSession(PulumiProject.Read(folder.Path), program, InvokeAnswers.Standard).RunAsync(options ?? new PreviewOptions());

    /// <summary>The resource of a name in the only stack.</summary>
    public static RecordedResource Resource(this PreviewOutcome outcome, string name) =>
        Assert.Single(Assert.Single(outcome.Graph.Stacks).Resources, resource => resource.Name == name);

    public static Diagnostic Error(this PreviewOutcome outcome) => Assert.Single(
        Assert.Single(outcome.Graph.Stacks).Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error && one.Urn is not null));
}
