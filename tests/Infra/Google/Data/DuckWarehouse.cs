using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Platform.Infra.Google.Data;

namespace Platform.Infra.Tests.Google.Data;

/// <summary>
/// BigQuery's part played by DuckDB: the table with its columns as they are sent, and the views by their own text. Four
/// spellings differ, and no more: <c>[SAFE_OFFSET(n)]</c>, <c>SAFE.</c> before a function, the name of an item in
/// <c>UNNEST</c>, and three functions that DuckDB has by other names.
/// </summary>
internal sealed partial class DuckWarehouse : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    /// <param name="events">The events, each as JSON.</param>
    public DuckWarehouse(IEnumerable<string> events)
    {
        _connection.Open();
        var columns = JsonDocument.Parse(EmbeddedFiles.Read("user-events.json")).RootElement.EnumerateArray().ToArray();
        _folder.With("events.ndjson", string.Join('\n', events));
        Run("CREATE SCHEMA events");
        Run("CREATE SCHEMA kpis");
        Run("CREATE MACRO UNIX_SECONDS(moment) AS CAST(epoch(moment) AS BIGINT)");
        Run("CREATE MACRO SAFE_FROM_BASE64(text) AS TRY(from_base64(text))");
        Run("CREATE MACRO SAFE_CONVERT_BYTES_TO_STRING(bytes) AS TRY(decode(bytes))");
        Run($"CREATE TABLE events.user_events AS SELECT * FROM read_json('{_folder.File("events.ndjson")}', format = 'newline_delimited', "
            + $"columns = {{{string.Join(", ", columns.Select(column => $"{NameOf(column)}: '{TypeOf(column)}'"))}}})");
        foreach (var step in KpiViews.Steps)
            Run($"CREATE VIEW events.{step} AS {Query(step)}");
        foreach (var kpi in KpiViews.Kpis)
            Run($"CREATE VIEW kpis.{kpi} AS {Query(kpi)}");
    }

    /// <summary>The rows of a query, each as its values parted by spaces; nothing is a point.</summary>
    public IReadOnlyList<string> Rows(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount)
                .Select(column => reader.IsDBNull(column) ? "." : Text(reader.GetValue(column)))));
        }

        return rows;
    }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }

    private static string Text(object value) => value is DateOnly day
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static string Query(string view)
    {
        var text = KpiViews.TextOf(view)
            .Replace("{events}", "events", StringComparison.Ordinal)
            .Replace("{kpis}", "kpis", StringComparison.Ordinal)
            .Replace("SAFE.FROM_BASE64", "SAFE_FROM_BASE64", StringComparison.Ordinal);
        text = Offset().Replace(text, offset => $"[{int.Parse(offset.Groups[1].Value, CultureInfo.InvariantCulture) + 1}]");
        return Item().Replace(text, "$1 AS items($2)");
    }

    private static string NameOf(JsonElement column) => column.GetProperty("name").GetString()!;

    private static string TypeOf(JsonElement column)
    {
        var type = column.GetProperty("type").GetString() switch
        {
            "RECORD" => $"STRUCT({string.Join(", ", column.GetProperty("fields").EnumerateArray().Select(field => $"{NameOf(field)} {TypeOf(field)}"))})",
            "STRING" => "VARCHAR",
            "FLOAT" => "DOUBLE",
            "INTEGER" => "BIGINT",
            var same => same!,
        };
        return column.GetProperty("mode").GetString() == "REPEATED" ? $"{type}[]" : type;
    }

    [GeneratedRegex(@"\[SAFE_OFFSET\((\d+)\)\]")]
    private static partial Regex Offset();

    [GeneratedRegex(@"(UNNEST\(SPLIT\([^)]*\)\)) AS (\w+)")]
    private static partial Regex Item();
}
