using Platform.Manifest;

namespace Platform.Infra.Services;

/// <summary>The services that there are: every folder under <c>services/</c> with a <c>service.yaml</c>.</summary>
internal static class ServiceFolders
{
    private const string ManifestFile = "service.yaml";

    /// <summary>Reads the manifests, in the order of their services' names.</summary>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <exception cref="ManifestException">Manifests have mistakes; every one of all of them is named, with file and line.</exception>
    public static IReadOnlyList<ServiceManifest> Read(string root)
    {
        var errors = new List<ManifestError>();
        var services = new List<(string File, ServiceManifest Manifest)>();
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(root, "services")).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, ManifestFile);
            if (!File.Exists(path))
                continue;
            var file = Path.GetRelativePath(root, path);
            try
            {
                services.Add((file, ServiceManifest.Parse(File.ReadAllText(path), file)));
            }
            catch (ManifestException mistakes)
            {
                errors.AddRange(mistakes.Errors);
            }
        }

        errors.AddRange(RepeatedNames(services));
        errors.AddRange(RepeatedRoutes(services));
        return errors.Count == 0
            ? [.. services.Select(service => service.Manifest).OrderBy(service => service.Name, StringComparer.Ordinal)]
            : throw new ManifestException(errors);
    }

    private static IEnumerable<ManifestError> RepeatedNames(IEnumerable<(string File, ServiceManifest Manifest)> services) => services
        .GroupBy(service => service.Manifest.Name)
        .SelectMany(same => same.Skip(1).Select(later => new ManifestError(
            later.File, 1, "name", "a name that no other service has", $"\"{same.Key}\", as in {same.First().File}")));

    private static IEnumerable<ManifestError> RepeatedRoutes(IEnumerable<(string File, ServiceManifest Manifest)> services) => services
        .SelectMany(service => service.Manifest.Routes.Select(route => (service.File, Route: route)))
        .GroupBy(entry => entry.Route)
        .SelectMany(same => same.Skip(1).Select(later => new ManifestError(
            later.File, 1, "routes", "routes that no other service has", $"\"{same.Key}\", as in {same.First().File}")));
}
