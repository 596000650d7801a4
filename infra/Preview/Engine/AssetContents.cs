using System.Security.Cryptography;
using System.Text;
using Google.Protobuf.WellKnownTypes;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Engine;

/// <summary>Describes assets and archives by what is in them, so that a change of a file is a change of the resource.</summary>
internal static class AssetContents
{
    /// <param name="map">The asset as it came.</param>
    /// <param name="folder">Where relative paths begin.</param>
    /// <param name="isArchive">Whether its path may be a folder.</param>
    /// <param name="read">Reads the assets within an archive.</param>
    /// <exception cref="AssetMissingException">The path is not there.</exception>
    public static PropertyValue Describe(Struct map, string folder, bool isArchive, Func<Value, PropertyValue> read)
    {
        var entries = new List<KeyValuePair<string, PropertyValue>>();
        foreach (var (key, value) in map.Fields.Where(field => field.Key != WireSigns.Key))
        {
            if (key == "assets")
                entries.AddRange(value.StructValue.Fields.Select(field => KeyValuePair.Create(field.Key, read(field.Value))));
            else
                entries.Add(KeyValuePair.Create(key, read(value)));
            if (key == "path")
                entries.Add(KeyValuePair.Create("hash", PropertyValue.Of(Hash(value.StringValue, folder, isArchive))));
        }

        return PropertyValue.Of(entries);
    }

    private static string Hash(string path, string folder, bool isArchive)
    {
        var full = Path.Combine(folder, path);
        if (File.Exists(full))
            return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(full)));
        if (!isArchive || !Directory.Exists(full))
            throw new AssetMissingException(path);
        var files = Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(full, file)}\n{Hash(file, full, isArchive: false)}\n").Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files))));
    }
}
