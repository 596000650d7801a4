using System.Text.RegularExpressions;
using Platform.Hosting.Verbs;

namespace Platform.Local.Import;

/// <summary>Which column of a file is which field of a product.</summary>
internal sealed partial class ColumnMap
{
    /// <summary>The fields of a product that a column may be.</summary>
    public static readonly IReadOnlyList<string> Targets =
    [
        "id", "title", "description", "brand", "category", "color", "size", "price", "originalPrice",
        "availability", "variantGroup", "publishTime", "uri", "imageUri",
    ];

    private static readonly string[] Translated = ["title", "description"];

    private readonly Dictionary<string, string> _columns;

    private ColumnMap(Dictionary<string, string> columns) => _columns = columns;

    /// <summary>The column of a field; its own name where none was named.</summary>
    public string ColumnOf(string target) => _columns.GetValueOrDefault(target, target);

    /// <summary>The column of a text in a language, such as <c>title.sv</c>.</summary>
    public string ColumnOf(string target, string language) => $"{ColumnOf(target)}.{language}";

    /// <summary>The language that a column holds a text in; null for any other column.</summary>
    public string? LanguageOf(string column) => Translated
        .Select(target => ColumnOf(target) + ".")
        .Where(start => column.StartsWith(start, StringComparison.Ordinal))
        .Select(start => column[start.Length..])
        .FirstOrDefault(rest => LanguageCode().IsMatch(rest));

    /// <summary>Whether a column is a field of a product, and so no attribute.</summary>
    public bool IsMapped(string column) => Targets.Any(target => ColumnOf(target) == column) || LanguageOf(column) is not null;

    /// <summary>Columns that were named.</summary>
    public IEnumerable<string> Columns => _columns.Values;

    /// <summary>Reads <c>id=Product_ID,title=Name</c>.</summary>
    /// <exception cref="UserException">It is nothing of the kind.</exception>
    public static ColumnMap Parse(string text)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0 || at == part.Length - 1)
                throw new UserException($"--map: expected field=column, found \"{part}\".");
            var (target, column) = (part[..at], part[(at + 1)..]);
            if (!Targets.Contains(target))
                throw new UserException($"--map: expected one of {string.Join(", ", Targets)}, found \"{target}\".");
            if (!columns.TryAdd(target, column))
                throw new UserException($"--map: {target} is named twice.");
        }

        return new ColumnMap(columns);
    }

    /// <summary>A language, and perhaps a script or a region: BCP 47, section 2.1, as far as shops use it.</summary>
    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageCode();
}
