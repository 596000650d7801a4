using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>The products of search_icecat, and what people said of which product as an answer to which query.</summary>
internal sealed class IcecatData
{
    private const string TextAttribute = "attr_t_";
    private const string YesAttribute = "attr_b_";
    private const string TypeAttribute = "attr_t_product_type";

    private IcecatData(IReadOnlyList<IcecatProduct> products, IReadOnlyList<RatedQuery> queries) => (Products, Queries) = (products, queries);

    public IReadOnlyList<IcecatProduct> Products { get; }

    /// <summary>In ordinal order of their texts.</summary>
    public IReadOnlyList<RatedQuery> Queries { get; }

    public static IcecatData Read()
    {
        var folder = Repository.RealData("search_icecat");
        var (products, numbers) = (new List<IcecatProduct>(), new Dictionary<string, int>());
        using var packed = new GZipStream(File.OpenRead(Path.Combine(folder, "products.jsonl.gz")), CompressionMode.Decompress);
        using var text = new StreamReader(packed);
        // Strings in it hold other line breaks than this one.
        foreach (var line in text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            numbers[TextOf(json.RootElement, "id")] = products.Count;
            products.Add(ProductOf(json.RootElement));
        }

        var rated = File.ReadLines(Path.Combine(folder, "Broad_Query_Set_rated.csv")).Skip(1).Select(line => line.Split(','))
            .GroupBy(row => row[0]).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new RatedQuery(
                group.Key, group.ToDictionary(row => numbers[row[1]], row => int.Parse(row[2], CultureInfo.InvariantCulture))));
        return new IcecatData(products, [.. rated]);
    }

    private static IcecatProduct ProductOf(JsonElement json) => new()
    {
        Title = TextOf(json, "title"),
        Type = TextOf(json, TypeAttribute),
        Name = TextOf(json, "name"),
        Supplier = TextOf(json, "supplier"),
        Description = TextOf(json, "short_description"),
        Attributes = string.Join(" | ", json.EnumerateObject().Select(AttributeOf).Where(value => value.Length > 0)),
    };

    private static string AttributeOf(JsonProperty attribute) =>
        attribute.Name.StartsWith(YesAttribute, StringComparison.Ordinal) && attribute.Value.ValueKind == JsonValueKind.True
            ? attribute.Name[YesAttribute.Length..].Replace('_', ' ')
            : attribute.Name.StartsWith(TextAttribute, StringComparison.Ordinal) && attribute.Name != TypeAttribute && attribute.Value.ValueKind == JsonValueKind.String
                ? attribute.Value.GetString()!
                : "";

    private static string TextOf(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
