using System.Text.Json;
using System.Text.RegularExpressions;
using Platform.Infra.Configuration;
using Platform.Manifest;
using Pulumi;

namespace Platform.Infra.Services;

/// <summary>
/// Which image each service runs, by digest: from the configuration, or from the file that publishing writes; never
/// from the repository.
/// </summary>
internal sealed partial class ImageDigests
{
    private const string PublishedFile = "artifacts/images.json";

    private readonly IReadOnlyDictionary<string, string> _digests;

    private ImageDigests(IReadOnlyDictionary<string, string> digests) => _digests = digests;

    /// <summary>Whether a text is a digest.</summary>
    public static bool IsDigest(string? text) => text is not null && DigestPattern().IsMatch(text);

    /// <summary>Reads what was published; what is configured counts more.</summary>
    /// <param name="settings">The stack's settings.</param>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <param name="services">The services that there are.</param>
    /// <exception cref="SettingsException">
    /// The file is wrong, a service is configured that there is none of, or services have no image and must have one.
    /// </exception>
    public static ImageDigests Read(Settings settings, string root, IReadOnlyList<ServiceManifest> services)
    {
        var digests = Published(root);
        foreach (var (service, digest) in settings.Images)
            digests[service] = digest;
        string[] mistakes =
        [
            .. settings.Images.Keys.Where(image => services.All(service => service.Name != image)).Order(StringComparer.Ordinal).Select(image =>
                $"{Key(image)}: expected one of {string.Join(", ", services.Select(service => service.Name))}, found another service"),
            // A preview may show what is not built yet; nothing is brought up without its image, unless that is wanted.
            .. Deployment.Instance.IsDryRun || settings.AllowUnpublished ? [] : services
                .Where(service => !digests.ContainsKey(service.Name))
                .Select(service => $"{Key(service.Name)}: expected the digest of a published image, found none; publish it, "
                    + $"or set {Deployment.Instance.ProjectName}:allowUnpublished to bring the others up without it"),
        ];
        return mistakes.Length == 0 ? new ImageDigests(digests) : throw new SettingsException(mistakes);
    }

    /// <summary>A service's digest; null where it was not published.</summary>
    public string? Find(string service) => _digests.GetValueOrDefault(service);

    private static Dictionary<string, string> Published(string root)
    {
        var path = Path.Combine(root, PublishedFile);
        if (!File.Exists(path))
            return [];
        try
        {
            var published = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? [];
            var wrong = published.Where(image => !IsDigest(image.Value))
                .Select(image => $"{PublishedFile}: {image.Key}: expected a digest, found \"{image.Value}\"").ToArray();
            return wrong.Length == 0 ? published : throw new SettingsException(wrong);
        }
        catch (JsonException mistake)
        {
            throw new SettingsException([$"{PublishedFile}:{mistake.LineNumber + 1}: expected a digest by the name of each service: {mistake.Message}"]);
        }
    }

    private static string Key(string service) => $"{Deployment.Instance.ProjectName}:images.{service}";

    [GeneratedRegex("^sha256:[0-9a-f]{64}$")]
    private static partial Regex DigestPattern();
}
