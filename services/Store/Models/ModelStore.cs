using System.Globalization;
using System.Text.Json;
using Platform.Store.Files;

namespace Platform.Store.Models;

/// <summary>
/// The versions of every model, and which of them serves. A version's folder never changes once its manifest is
/// there; serving another one replaces a single small file.
/// </summary>
public sealed class ModelStore(DataFolder data, IAliasStore aliases, TimeProvider time)
{
    private const string ManifestFile = "manifest.json";
    private const string ChampionFile = "champion";
    private const string PromotionsFolder = "promotions";

    /// <summary>The names of the models that have a version.</summary>
    public IReadOnlyList<string> Names => Directory.Exists(data.Models)
        ? [.. Directory.EnumerateDirectories(data.Models).Select(path => Path.GetFileName(path)).Where(IsName).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Makes the folder of a new version; it counts only once <see cref="Commit"/> was called.</summary>
    /// <returns>The version's name, which sorts by time, and the writer of its files.</returns>
    /// <exception cref="IOException">It cannot be made.</exception>
    public (string Version, VersionWriter Writer) Begin(string model)
    {
        var moment = time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        for (var repeat = 0; ; repeat++)
        {
            var version = repeat == 0 ? moment : string.Create(CultureInfo.InvariantCulture, $"{moment}-{repeat:000}");
            var folder = FolderOf(model, version);
            if (Directory.Exists(folder))
                continue;
            DurableFolder.Create(folder);
            return (version, new VersionWriter(folder));
        }
    }

    /// <summary>Ends a version: from now on it is there.</summary>
    /// <exception cref="IOException">The manifest cannot be written; there is no such version.</exception>
    public void Commit(VersionManifest manifest) => WholeFile.Write(
        Path.Combine(FolderOf(manifest.Name, manifest.Version), ManifestFile),
        stream => JsonSerializer.Serialize(stream, manifest, ModelStoreJson.Default.VersionManifest));

    /// <summary>The versions of a model, newest first. Half-written ones are none.</summary>
    public IReadOnlyList<VersionManifest> Versions(string model)
    {
        var folder = FolderOf(model);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Where(IsName)
                .OrderDescending(StringComparer.Ordinal).Select(version => Find(model, version)).OfType<VersionManifest>()]
            : [];
    }

    /// <summary>The manifest of a version; null where there is no such version, or not yet.</summary>
    public VersionManifest? Find(string model, string version)
    {
        var path = Path.Combine(FolderOf(model, version), ManifestFile);
        if (!File.Exists(path))
            return null;
        try
        {
            using var stream = File.OpenRead(path);
            var manifest = JsonSerializer.Deserialize(stream, ModelStoreJson.Default.VersionManifest);
            // A copy under another name is no version of its own: its files would be looked for elsewhere.
            return manifest?.Name == model && manifest.Version == version ? manifest : null;
        }
        catch (JsonException)
        {
            // Torn by a crash of an older writer, or by hand: no manifest, no version.
            return null;
        }
    }

    /// <summary>The files of a version.</summary>
    public VersionReader Open(VersionManifest manifest) => new(FolderOf(manifest.Name, manifest.Version), manifest.Files);

    /// <summary>Which version serves; null before the first.</summary>
    /// <exception cref="CorruptVersionException">The file is there but names nothing.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public Champion? ChampionOf(string model) => Parse(aliases.Read(ChampionPath(model)));

    /// <summary>Lets a version serve, if the champion still is who the caller believes.</summary>
    /// <returns>False if somebody else was quicker; nothing was changed.</returns>
    /// <exception cref="ArgumentException">There is no such version.</exception>
    /// <exception cref="IOException">It cannot be written; the champion is who it was.</exception>
    public bool TryPromote(string model, string version, Champion? was, string by, string reason)
    {
        if (Find(model, version) is null)
            throw new ArgumentException($"Model {model} has no version {version}.", nameof(version));
        var path = ChampionPath(model);
        var text = aliases.Read(path);
        if (Parse(text) != was)
            return false;
        var champion = new Champion(version, was?.Version, time.GetUtcNow(), by, reason);
        var json = JsonSerializer.Serialize(champion, ModelStoreJson.Default.Champion);
        if (!aliases.TryReplace(path, text, json))
            return false;
        Record(model, champion);
        return true;
    }

    /// <summary>Who was promoted when, by whom and why, newest first.</summary>
    public IReadOnlyList<Champion> Promotions(string model)
    {
        var folder = Path.Combine(FolderOf(model), PromotionsFolder);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.json").OrderDescending(StringComparer.Ordinal)
                .Select(file => Parse(File.ReadAllText(file))).OfType<Champion>()]
            : [];
    }

    /// <summary>A file a promotion, since files of a bucket cannot be appended to.</summary>
    private void Record(string model, Champion champion) => WholeFile.Write(
        Path.Combine(FolderOf(model), PromotionsFolder, $"{Guid.CreateVersion7(champion.Since):N}.json"),
        stream => JsonSerializer.Serialize(stream, champion, ModelStoreJson.Default.Champion));

    private static Champion? Parse(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize(json, ModelStoreJson.Default.Champion);
        }
        catch (JsonException mistake)
        {
            throw new CorruptVersionException($"A champion file names no version: {mistake.Message}", mistake);
        }
    }

    private string ChampionPath(string model) => Path.Combine(FolderOf(model), ChampionFile);

    private string FolderOf(string model, string version) => Path.Combine(FolderOf(model), Checked(version));

    private string FolderOf(string model) => Path.Combine(data.Models, Checked(model));

    /// <summary>Names come from requests too: none may lead out of the store.</summary>
    private static string Checked(string name) => IsName(name)
        ? name
        : throw new ArgumentException($"\"{name}\" is no name: letters, digits and hyphens, 64 at most.", nameof(name));

    private static bool IsName(string name) => name.Length is > 0 and <= 64
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
