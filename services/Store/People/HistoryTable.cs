using System.Globalization;
using System.Text.Json;
using Platform.Store.Files;

namespace Platform.Store.People;

/// <summary>
/// The histories of all customers, by pseudonym. A table is made anew as a whole and read as a whole; the newest
/// that is complete counts, and older ones are deleted, so that who was erased is not found in an old one.
/// </summary>
public sealed class HistoryTable
{
    private const string ManifestFile = "manifest.json";

    /// <summary>Marks a product that is owned; numbers of products stay below it.</summary>
    private const uint OwnedBit = 0x8000_0000;

    private readonly UInt128[] _keys;
    private readonly int[] _offsets;
    private readonly uint[] _entries;
    private readonly string[] _products;

    private HistoryTable(string version, UInt128[] keys, int[] offsets, uint[] entries, string[] products)
    {
        (Version, _keys, _offsets, _entries, _products) = (version, keys, offsets, entries, products);
        if (offsets.Length != keys.Length + 1 || offsets[0] != 0 || offsets[^1] != entries.Length
            || offsets.Zip(offsets.Skip(1)).Any(pair => pair.First > pair.Second))
            throw new CorruptVersionException($"Histories {version}: the offsets do not fit the entries.");
        if (entries.Any(entry => (entry & ~OwnedBit) >= (uint)products.Length))
            throw new CorruptVersionException($"Histories {version}: an entry names no product.");
    }

    /// <summary>No histories.</summary>
    public static HistoryTable Empty { get; } = new("", [], [0], [], []);

    /// <summary>The table's name, which sorts by time; empty for none.</summary>
    public string Version { get; }

    /// <summary>The number of customers.</summary>
    public int Count => _keys.Length;

    /// <summary>The history under a pseudonym; empty for a stranger.</summary>
    public History Find(UInt128 key)
    {
        var index = Array.BinarySearch(_keys, key);
        if (index < 0)
            return History.Empty;
        var entries = _entries.AsSpan(_offsets[index].._offsets[index + 1]);
        var products = new string[entries.Length];
        var owned = new bool[entries.Length];
        for (var entry = 0; entry < entries.Length; entry++)
        {
            products[entry] = _products[entries[entry] & ~OwnedBit];
            owned[entry] = (entries[entry] & OwnedBit) != 0;
        }

        return new History(products, owned);
    }

    /// <summary>The version of the newest table; null where there is none.</summary>
    public static string? Newest(DataFolder data) => Versions(data).FirstOrDefault(version => IsComplete(data, version));

    /// <summary>Reads the newest table; without one, an empty one.</summary>
    /// <exception cref="CorruptVersionException">Its files are not what its manifest says.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static HistoryTable Read(DataFolder data)
    {
        if (Newest(data) is not { } version)
            return Empty;
        var reader = new VersionReader(FolderOf(data, version), ReadManifest(Path.Combine(FolderOf(data, version), ManifestFile)));
        return new HistoryTable(
            version, reader.ReadArray<UInt128>("keys"), reader.ReadArray<int>("offsets"),
            reader.ReadArray<uint>("entries"), reader.ReadStrings("products"));
    }

    /// <summary>Writes a new table and deletes the older ones, but for the one that may be being read.</summary>
    /// <exception cref="IOException">It cannot be written; the newest is the one it was.</exception>
    public static void Write(DataFolder data, IReadOnlyDictionary<UInt128, History> histories, DateTimeOffset now)
    {
        var older = Versions(data).ToArray();
        var version = string.Create(
            CultureInfo.InvariantCulture, $"{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}-{Guid.CreateVersion7(now):N}");
        var folder = FolderOf(data, version);
        DurableFolder.Create(folder);
        var writer = new VersionWriter(folder);
        WriteFiles(writer, histories);
        WholeFile.Write(Path.Combine(folder, ManifestFile), stream =>
            JsonSerializer.Serialize(stream, [.. writer.Files], PeopleJson.Default.VersionFileArray));
        foreach (var old in older.Skip(1))
            Directory.Delete(FolderOf(data, old), recursive: true);
    }

    private static VersionFile[] ReadManifest(string path)
    {
        try
        {
            using var manifest = File.OpenRead(path);
            return JsonSerializer.Deserialize(manifest, PeopleJson.Default.VersionFileArray) ?? [];
        }
        catch (JsonException mistake)
        {
            throw new CorruptVersionException($"{path}: {mistake.Message}", mistake);
        }
    }

    private static void WriteFiles(VersionWriter writer, IReadOnlyDictionary<UInt128, History> histories)
    {
        var products = new StringTable();
        var keys = histories.Keys.Order().ToArray();
        var offsets = new int[keys.Length + 1];
        var entries = new List<uint>();
        for (var index = 0; index < keys.Length; index++)
        {
            var history = histories[keys[index]];
            foreach (var (product, owned) in history.Products.Zip(history.Owned))
                entries.Add((uint)products.Add(product) | (owned ? OwnedBit : 0));
            offsets[index + 1] = entries.Count;
        }

        writer.Write("keys", keys);
        writer.Write("offsets", offsets);
        writer.Write<uint>("entries", entries.ToArray());
        writer.Write("products", products.Values);
    }

    private static bool IsComplete(DataFolder data, string version) =>
        File.Exists(Path.Combine(FolderOf(data, version), ManifestFile));

    private static IEnumerable<string> Versions(DataFolder data) => Directory.Exists(Root(data))
        ? Directory.EnumerateDirectories(Root(data)).Select(path => Path.GetFileName(path)).OrderDescending(StringComparer.Ordinal)
        : [];

    private static string Root(DataFolder data) => Path.Combine(data.People, "histories");

    private static string FolderOf(DataFolder data, string version) => Path.Combine(Root(data), version);
}
