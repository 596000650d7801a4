using Platform.Hosting.Verbs;

namespace Platform.Local.Import;

/// <summary>Which column of a file is which field of a product.</summary>
internal sealed class ColumnMap
{
    /// <summary>The fields of a product that a column may be.</summary>
    public static readonly IReadOnlyList<string> Targets =
    [
        "id", "title", "description", "brand", "category", "color", "size", "price", "originalPrice",
        "availability", "variantGroup", "publishTime", "uri", "imageUri",
    ];

    private readonly Dictionary<string, string> _columns;

    private ColumnMap(Dictionary<string, string> columns) => _columns = columns;

    /// <summary>The column of a field; its own name where none was named.</summary>
    public string ColumnOf(string target) => _columns.GetValueOrDefault(target, target);

    /// <summary>Whether a column is a field of a product, and so no attribute.</summary>
    public bool IsMapped(string column) => Targets.Any(target => ColumnOf(target) == column);

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
}
