using System.Runtime.CompilerServices;
using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Project;
using Platform.Infra.Preview.Running;
using Pulumi;

namespace Platform.Infra.Tests;

/// <summary>A copy of what the program reads of the repository, to be changed by a test.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    /// <summary>The folder of the repository that the tests were built from.</summary>
    public static readonly string Original = FindOriginal();

    private readonly TemporaryFolder _folder = new();

    /// <param name="services">The folders of services to copy; without any, all.</param>
    public RepositoryCopy(params string[] services)
    {
        Directory.CreateDirectory(_folder.File("infra"));
        Directory.CreateDirectory(_folder.File("services"));
        foreach (var file in Directory.EnumerateFiles(Original, "Pulumi*.yaml"))
            With(System.IO.Path.GetFileName(file), File.ReadAllText(file));
        foreach (var folder in services.Length > 0 ? services : Services)
            With($"services/{folder}/service.yaml", Manifest(folder));
    }

    /// <summary>The folders of the repository that have a service.</summary>
    private static IReadOnlyList<string> Services { get; } =
    [
        .. Directory.EnumerateFiles(System.IO.Path.Combine(Original, "services"), "service.yaml", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(System.IO.Path.Combine(Original, "services"), System.IO.Path.GetDirectoryName(file)!))
            .Where(folder => !folder.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    public string Path => _folder.Path;

    /// <summary>The manifest of a service as it is in the repository.</summary>
    private static string Manifest(string folder) => File.ReadAllText(System.IO.Path.Combine(Original, "services", folder, "service.yaml"));

    public FileInfo FileOf(string name) => new(_folder.File(name));

    public RepositoryCopy With(string name, string content)
    {
        _folder.With(name, content);
        return this;
    }

    /// <summary>Without any service.</summary>
    public RepositoryCopy WithoutServices()
    {
        Directory.Delete(_folder.File("services"), recursive: true);
        Directory.CreateDirectory(_folder.File("services"));
        return this;
    }

    /// <summary>Previews the stacks; without any, all of them.</summary>
    public Task<PreviewOutcome> PreviewAsync(params string[] stacks) => PreviewAsync(new PreviewOptions { Stacks = stacks });

    public Task<PreviewOutcome> PreviewAsync(PreviewOptions options) =>
        new PreviewSession(PulumiProject.Read(Path), Deployment.RunAsync<PlatformStack>, InvokeAnswers.Standard).RunAsync(options);

    public void Dispose() => _folder.Dispose();

    private static string FindOriginal([CallerFilePath] string thisFile = "")
    {
        var folder = System.IO.Path.GetDirectoryName(thisFile)!;
        while (!File.Exists(System.IO.Path.Combine(folder, "Pulumi.yaml")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No Pulumi.yaml above {thisFile}.");
        return folder;
    }
}
