using System.Text.Json.Serialization;

namespace Platform.Contracts;

/// <summary>How the wire types are written and read as JSON: camelCase, absent rather than null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(UserEvent))]
[JsonSerializable(typeof(UserEvent[]))]
[JsonSerializable(typeof(Product))]
[JsonSerializable(typeof(RecommendationAnswer))]
[JsonSerializable(typeof(ListAnswer))]
[JsonSerializable(typeof(SuggestAnswer))]
[JsonSerializable(typeof(CollectAnswer))]
[JsonSerializable(typeof(EventError[]))]
[JsonSerializable(typeof(ModelSummary))]
[JsonSerializable(typeof(ModelSummary[]))]
[JsonSerializable(typeof(PromoteRequest))]
public sealed partial class ContractsJson : JsonSerializerContext;
