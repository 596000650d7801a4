using System.Text.Json.Nodes;

namespace Platform.Infra.Google.Monitoring;

/// <summary>Lays charts out as tiles of a dashboard of Cloud Monitoring, three a row, in the order in which they are added.</summary>
internal sealed class DashboardTiles
{
    private const int Columns = 48;
    private const int Width = 16;
    private const int Height = 14;

    private readonly JsonArray _tiles = [];
    private int _count;

    /// <summary>A chart of lines.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="unit">What the values are.</param>
    /// <param name="threshold">A value to be held; null for none.</param>
    /// <param name="lines">A query in PromQL for each kind of line, and what to call it, with labels as in <c>${code}</c>.</param>
    public DashboardTiles Chart(string title, string unit, double? threshold, params (string Query, string Legend)[] lines)
    {
        var chart = new JsonObject
        {
            ["dataSets"] = new JsonArray([.. lines.Select(line => Line(new JsonObject { ["prometheusQuery"] = line.Query }, line.Legend))]),
            ["yAxis"] = new JsonObject { ["label"] = unit, ["scale"] = "LINEAR" },
        };
        if (threshold is { } value)
            chart["thresholds"] = new JsonArray(new JsonObject { ["value"] = value });
        return Add(new JsonObject { ["title"] = title, ["xyChart"] = chart });
    }

    /// <summary>A chart of what is left of the budgets of objectives, 1 for all and 0 for none.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="objectives">Their full names, and what to call them.</param>
    public DashboardTiles Budgets(string title, params (string Name, string Legend)[] objectives) => Add(new JsonObject
    {
        ["title"] = title,
        ["xyChart"] = new JsonObject
        {
            ["dataSets"] = new JsonArray([.. objectives.Select(objective => Line(
                new JsonObject
                {
                    ["timeSeriesFilter"] = new JsonObject
                    {
                        ["filter"] = $"select_slo_budget_fraction(\"{objective.Name}\")",
                        ["aggregation"] = new JsonObject { ["perSeriesAligner"] = "ALIGN_NEXT_OLDER" },
                    },
                },
                objective.Legend))]),
            ["yAxis"] = new JsonObject { ["label"] = "part left", ["scale"] = "LINEAR" },
        },
    });

    /// <summary>A text in Markdown.</summary>
    public DashboardTiles Text(string title, string content) =>
        Add(new JsonObject { ["title"] = title, ["text"] = new JsonObject { ["content"] = content, ["format"] = "MARKDOWN" } });

    /// <summary>The dashboard, as the API takes it.</summary>
    /// <param name="title">Its name.</param>
    /// <param name="labels">What it is labelled with.</param>
    public string ToJson(string title, IReadOnlyDictionary<string, string> labels) => new JsonObject
    {
        ["displayName"] = title,
        ["labels"] = new JsonObject(labels.Select(label => KeyValuePair.Create(label.Key, (JsonNode?)label.Value))),
        ["mosaicLayout"] = new JsonObject { ["columns"] = Columns, ["tiles"] = _tiles.DeepClone() },
    }.ToJsonString();

    private static JsonObject Line(JsonObject query, string legend) => new()
    {
        ["timeSeriesQuery"] = query, ["plotType"] = "LINE", ["targetAxis"] = "Y1", ["legendTemplate"] = legend,
    };

    private DashboardTiles Add(JsonObject widget)
    {
        _tiles.Add(new JsonObject
        {
            ["xPos"] = _count * Width % Columns, ["yPos"] = _count * Width / Columns * Height, ["width"] = Width, ["height"] = Height, ["widget"] = widget,
        });
        _count++;
        return this;
    }
}
