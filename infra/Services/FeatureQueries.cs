using Platform.Infra.Configuration;
using Platform.Manifest;

namespace Platform.Infra.Services;

/// <summary>The queries that BigQuery builds the features of models by: files that manifests name.</summary>
internal sealed class FeatureQueries
{
    private readonly Dictionary<(string Service, string Model), string> _queries;

    private FeatureQueries(Dictionary<(string Service, string Model), string> queries) => _queries = queries;

    /// <summary>Whether there is any.</summary>
    public bool Any => _queries.Count > 0;

    /// <summary>The query of a model; null where its training builds its own features.</summary>
    public string? Of(ServiceManifest service, ModelManifest model) => _queries.GetValueOrDefault((service.Name, model.Name));

    /// <summary>Reads the files.</summary>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <param name="services">The services that there are.</param>
    /// <exception cref="SettingsException">Files are missing; every one is named.</exception>
    public static FeatureQueries Read(string root, IReadOnlyList<ServiceManifest> services)
    {
        var queries = new Dictionary<(string, string), string>();
        var mistakes = new List<string>();
        // Most services name none; only then is their folder looked for.
        foreach (var service in services.Where(service => service.Models.Any(model => model.Train.Features is not null)))
        {
            var folder = FolderOf(root, service.Name);
            foreach (var model in service.Models.Where(model => model.Train.Features is not null))
            {
                var path = Path.Combine(folder, model.Train.Features!);
                if (File.Exists(path))
                    queries.Add((service.Name, model.Name), File.ReadAllText(path).Trim());
                else
                    mistakes.Add($"{Path.GetRelativePath(root, folder)}/service.yaml: models.{model.Name}.train.features: expected the file {model.Train.Features} beside it, found nothing");
            }
        }

        return mistakes.Count == 0 ? new FeatureQueries(queries) : throw new SettingsException(mistakes);
    }

    private static string FolderOf(string root, string service) => Directory.EnumerateFiles(Path.Combine(root, "services"), "service.yaml", SearchOption.AllDirectories)
        .Where(file => Path.GetDirectoryName(Path.GetDirectoryName(file)) == Path.Combine(root, "services"))
        .Where(file => ServiceManifest.Read(file).Name == service)
        .Select(file => Path.GetDirectoryName(file)!)
        .Single();
}
