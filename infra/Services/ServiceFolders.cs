using Platform.Infra.Configuration;
using Platform.Manifest;

namespace Platform.Infra.Services;

/// <summary>The services that there are: every folder under <c>services/</c> with a <c>service.yaml</c>.</summary>
internal static class ServiceFolders
{
    private const string ManifestFile = "service.yaml";

    /// <summary>How the names of namespaces begin that are the cluster's own.</summary>
    private static readonly string[] OfTheCluster = ["default", "gke-", "gmp-", "kube-"];

    /// <summary>Names of namespaces that are the platform's own.</summary>
    private static readonly string[] OfThePlatform = ["balloons", "custom-metrics", "gateway"];

    /// <summary>Reads the manifests, in the order of their services' names.</summary>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <exception cref="SettingsException">Manifests have mistakes; every one of all of them is named, with file and line.</exception>
    public static IReadOnlyList<ServiceManifest> Read(string root)
    {
        var house = Path.Combine(root, "services");
        if (!Directory.Exists(house))
            throw new SettingsException(["services: expected the folder of the services, found nothing"]);
        var errors = new List<ManifestError>();
        var services = new List<FoundService>();
        foreach (var folder in Directory.EnumerateDirectories(house).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, ManifestFile);
            if (File.Exists(path))
                ReadOne(path, Path.GetRelativePath(root, path), services, errors);
        }

        errors.AddRange(RepeatedNames(services));
        errors.AddRange(RepeatedRoutes(services));
        errors.AddRange(TakenNames(services));
        return errors.Count == 0
            ? [.. services.Select(service => service.Manifest).OrderBy(service => service.Name, StringComparer.Ordinal)]
            : throw new SettingsException([.. errors.Select(error => $"{error}")]);
    }

    private static void ReadOne(string path, string file, List<FoundService> services, List<ManifestError> errors)
    {
        var yaml = File.ReadAllText(path);
        try
        {
            services.Add(new FoundService(file, yaml, ServiceManifest.Parse(yaml, file)));
        }
        catch (ManifestException mistakes)
        {
            errors.AddRange(mistakes.Errors);
        }
    }

    private static IEnumerable<ManifestError> RepeatedNames(IEnumerable<FoundService> services) => services
        .GroupBy(service => service.Manifest.Name)
        .SelectMany(same => same.Skip(1).Select(later => later.Mistake(
            "name", same.Key, "a name that no other service has", $"\"{same.Key}\", as in {same.First().File}")));

    private static IEnumerable<ManifestError> RepeatedRoutes(IEnumerable<FoundService> services) => services
        .SelectMany(service => service.Manifest.Routes.Select(route => (Service: service, Route: route)))
        .GroupBy(entry => entry.Route)
        .SelectMany(same => same.Skip(1).Select(later => later.Service.Mistake(
            "routes", same.Key, "routes that no other service has", $"\"{same.Key}\", as in {same.First().Service.File}")));

    private static IEnumerable<ManifestError> TakenNames(IReadOnlyList<FoundService> services) => services
        .Where(service => OfTheCluster.Any(taken => service.Manifest.Name.StartsWith(taken, StringComparison.Ordinal)))
        .Select(service => service.Mistake(
            "name", service.Manifest.Name, $"a name that does not begin like the cluster's own: {string.Join(", ", OfTheCluster)}",
            $"\"{service.Manifest.Name}\""))
        .Concat(services.Where(service => OfThePlatform.Contains(service.Manifest.Name)).Select(service => service.Mistake(
            "name", service.Manifest.Name, $"a name that is not the platform's own: {string.Join(", ", OfThePlatform)}",
            $"\"{service.Manifest.Name}\"")));
}
