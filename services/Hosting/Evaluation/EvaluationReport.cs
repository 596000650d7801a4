using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Platform.Hosting.Evaluation;

/// <summary>How a model did in a test.</summary>
internal sealed record EvaluationReport
{
    public required string Model { get; init; }

    /// <summary>The versions that answered, by model: rungs below the first answer, too.</summary>
    public required IReadOnlyDictionary<string, string> Versions { get; init; }

    /// <summary>How many questions were asked.</summary>
    public required int Predictions { get; init; }

    /// <summary>Name to value, such as <c>mrr@20</c>.</summary>
    public required IReadOnlyDictionary<string, double> Metrics { get; init; }

    /// <summary>One line for programs.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("model", Model);
            json.WriteString("version", Versions.GetValueOrDefault(Model, ""));
            json.WriteNumber("predictions", Predictions);
            json.WriteStartObject("metrics");
            foreach (var (name, value) in Metrics)
                json.WriteNumber(name, value);
            json.WriteEndObject();
            json.WriteStartObject("versions");
            foreach (var (model, version) in Versions)
                json.WriteString(model, version);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>A table for people.</summary>
    public string ToTable()
    {
        var text = new StringBuilder();
        var version = Versions.TryGetValue(Model, out var own) ? $" {own}" : "";
        text.AppendLine(CultureInfo.InvariantCulture, $"{Model}{version}, {Predictions} predictions");
        var width = Metrics.Keys.Max(name => name.Length);
        foreach (var (name, value) in Metrics)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {name.PadRight(width)}  {value:0.0000}");
        return text.ToString().TrimEnd();
    }
}
