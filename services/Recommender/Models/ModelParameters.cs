using System.Text.Json;

namespace Platform.Recommender.Models;

/// <summary>Parameters of a model, as its manifest keeps them.</summary>
internal static class ModelParameters
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static JsonElement Write<T>(T parameters) => JsonSerializer.SerializeToElement(parameters, Options);

    /// <summary>Reads them back; what is missing has its default.</summary>
    /// <exception cref="JsonException">They are of another kind.</exception>
    public static T Read<T>(JsonElement json) where T : class, new() => json.Deserialize<T>(Options) ?? new T();
}
