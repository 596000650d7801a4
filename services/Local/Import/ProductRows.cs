using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using Platform.Hosting.Verbs;
using Platform.Store.Imports;

namespace Platform.Local.Import;

/// <summary>Reads the rows of a product file, whichever of the two formats it has.</summary>
internal static class ProductRows
{
    /// <exception cref="BadRowException">There are more bad rows than are forgiven.</exception>
    /// <exception cref="UserException">A column that was named is not there.</exception>
    public static IEnumerable<ProductRow> Read(string file, ColumnMap map, BadRows bad) =>
        TextLines.Read(file).Select(line => line.Text).FirstOrDefault("").TrimStart().StartsWith('{')
            ? ReadJson(file, map, bad)
            : ReadCsv(file, map, bad);

    private static IEnumerable<ProductRow> ReadJson(string file, ColumnMap map, BadRows bad)
    {
        foreach (var (number, text) in TextLines.Read(file))
        {
            var (row, problem) = TryParse(number, text, map);
            if (row is not null)
                yield return row;
            else
                bad.Add(file, number, problem);
        }
    }

    private static (ProductRow?, string) TryParse(int number, string text, ColumnMap map)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? (new ProductRow(number, json.RootElement.EnumerateObject().SelectMany(field => FieldsOf(field, map))
                    .GroupBy(field => field.Name).ToDictionary(field => field.Key, field => ValuesOf(field.Last().Value))), "")
                : (null, "expected a JSON object");
        }
        catch (JsonException mistake)
        {
            return (null, $"expected JSON; {mistake.Message}");
        }
    }

    /// <summary>The field itself; of translations as our own files have them, a field for each text.</summary>
    private static IEnumerable<(string Name, JsonElement Value)> FieldsOf(JsonProperty field, ColumnMap map) =>
        field is { Name: "translations", Value.ValueKind: JsonValueKind.Object }
            ? field.Value.EnumerateObject().Where(language => language.Value.ValueKind == JsonValueKind.Object)
                .SelectMany(language => language.Value.EnumerateObject().Select(text => (map.ColumnOf(text.Name, language.Name), text.Value)))
            : [(field.Name, field.Value)];

    private static IReadOnlyList<string> ValuesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(ValuesOf)],
        JsonValueKind.Null => [],
        // Money of our own kind; other objects stay as they are.
        JsonValueKind.Object when value.TryGetProperty("amount", out var amount) => [amount.ToString()],
        _ => [value.ToString()],
    };

    private static IEnumerable<ProductRow> ReadCsv(string file, ColumnMap map, BadRows bad)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = context => bad.Add(file, context.Context.Parser?.RawRow ?? 0, "expected quotes in pairs, found one that stands alone"),
            DetectDelimiter = true,
            TrimOptions = TrimOptions.Trim,
        };
        using var text = new StreamReader(CompressedFile.OpenRead(file));
        using var csv = new CsvReader(text, configuration);
        if (!csv.Read() || !csv.ReadHeader())
            throw new UserException($"{file}: expected a header, found nothing.");
        var header = csv.HeaderRecord!;
        if (map.Columns.FirstOrDefault(column => !header.Contains(column)) is { } missing)
            throw new UserException($"{file}: there is no column \"{missing}\"; there are {string.Join(", ", header)}.");
        while (csv.Read())
        {
            var line = csv.Parser.RawRow;
            if (csv.Parser.Count > header.Length)
            {
                bad.Add(file, line, $"expected {header.Length} columns, found {csv.Parser.Count}");
                continue;
            }

            yield return new ProductRow(line, header.Select((column, index) => (column, index))
                .Where(pair => pair.column.Length > 0 && pair.index < csv.Parser.Count)
                .GroupBy(pair => pair.column)
                .ToDictionary(
                    pair => pair.Key,
                    IReadOnlyList<string> (pair) => csv.Parser[pair.First().index] is { Length: > 0 } value ? [value] : []));
        }
    }
}
