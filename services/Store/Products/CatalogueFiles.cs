using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Contracts;
using Platform.Store.Files;

namespace Platform.Store.Products;

/// <summary>
/// The files of the catalogue: NDJSON, a product a line. They are read in the order of their names, and a product
/// that comes again replaces what was known of it, so that a drop may be the whole catalogue or what changed.
/// </summary>
public static class CatalogueFiles
{
    private const string Extension = ".ndjson";

    /// <summary>The files, in the order in which they count.</summary>
    public static IReadOnlyList<string> All(DataFolder data) => Directory.Exists(data.Catalogue)
        ? [.. Directory.EnumerateFiles(data.Catalogue, "*" + Extension)
            .Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Adds a drop, after those that are there.</summary>
    /// <exception cref="IOException">It cannot be written; the catalogue is as it was.</exception>
    public static void Add(DataFolder data, IEnumerable<Product> products, DateTimeOffset now)
    {
        var path = Path.Combine(data.Catalogue, $"{Guid.CreateVersion7(now):N}{Extension}");
        WholeFile.Write(path, stream =>
        {
            // Words of all languages stay as they are: a file for programs, of which no part becomes HTML.
            var line = new ArrayBufferWriter<byte>(4_096);
            using var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            foreach (var product in products)
            {
                JsonSerializer.Serialize(json, product, ContractsJson.Default.Product);
                line.Write("\n"u8);
                stream.Write(line.WrittenSpan);
                line.ResetWrittenCount();
                json.Reset();
            }
        });
    }
}
