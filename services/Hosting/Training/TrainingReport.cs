using System.Text.Json;
using System.Text.Json.Serialization;

namespace Platform.Hosting.Training;

/// <summary>What became of a training, for whoever ordered it from afar: a list in JSON, an object for each model.</summary>
public static partial class TrainingReport
{
    /// <summary>Writes the report; one that is there is replaced.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(FileInfo file, IReadOnlyList<TrainingOutcome> outcomes)
    {
        file.Directory?.Create();
        using var stream = file.Create();
        JsonSerializer.Serialize(stream, outcomes, ReportJson.Default.IReadOnlyListTrainingOutcome);
    }

    /// <summary>What is absent is null: readers ask for every field.</summary>
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
    [JsonSerializable(typeof(IReadOnlyList<TrainingOutcome>))]
    private sealed partial class ReportJson : JsonSerializerContext;
}
