using System.Text.Json.Serialization;

namespace Platform.Store.Models;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(VersionManifest))]
[JsonSerializable(typeof(Champion))]
internal sealed partial class ModelStoreJson : JsonSerializerContext;
