using System.Text.Json;
using System.Text.RegularExpressions;
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
    private readonly bool _mayBeMissing;

    private ImageDigests(IReadOnlyDictionary<string, string> digests, bool mayBeMissing) =>
        (_digests, _mayBeMissing) = (digests, mayBeMissing);

    /// <summary>Whether a text is a digest.</summary>
    public static bool IsDigest(string text) => DigestPattern().IsMatch(text);

    /// <summary>Reads what was published; what is configured counts more.</summary>
    /// <param name="settings">The stack's settings.</param>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <exception cref="SettingsException">The file has something that is no digest.</exception>
    public static ImageDigests Read(Settings settings, string root)
    {
        var path = Path.Combine(root, PublishedFile);
        var published = File.Exists(path)
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? []
            : [];
        var wrong = published.Where(image => !IsDigest(image.Value))
            .Select(image => $"{PublishedFile}: {image.Key}: expected a digest, found \"{image.Value}\"").ToArray();
        if (wrong.Length > 0)
            throw new SettingsException(wrong);
        foreach (var (service, digest) in settings.Images)
            published[service] = digest;
        // A preview may show what is not built yet; nothing is brought up without its image, unless that is wanted.
        return new ImageDigests(published, Deployment.Instance.IsDryRun || settings.AllowUnpublished);
    }

    /// <summary>A service's digest; null where it was not published.</summary>
    /// <exception cref="SettingsException">It was not, and must have been.</exception>
    public string? Find(string service) => _digests.TryGetValue(service, out var digest) ? digest
        : _mayBeMissing ? null
        : throw new SettingsException([
            $"platform:images.{service}: expected the digest of a published image, found none; publish it, "
            + "or set platform:allowUnpublished to bring the others up without it"]);

    [GeneratedRegex("^sha256:[0-9a-f]{64}$")]
    private static partial Regex DigestPattern();
}
