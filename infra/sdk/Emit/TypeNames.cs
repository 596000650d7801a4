using Platform.Emit.Schema;

namespace Platform.Emit;

/// <summary>The C# types of the schema's types: in inputs, in outputs, and in the arguments of functions.</summary>
internal sealed class TypeNames(PackageSchema schema, Names names)
{
    /// <summary>The type of an input: <c>Input&lt;string&gt;</c>, <c>InputList&lt;…&gt;</c>.</summary>
    /// <param name="type">The schema's type.</param>
    /// <param name="suffix">What the names of nested types end in: <c>Args</c> or <c>InputArgs</c>.</param>
    public string Input(TypeSpec type, string suffix) => type switch
    {
        { Type: "array", Items: { } items } => $"InputList<{Element(items, suffix)}>",
        { Type: "object", AdditionalProperties: { } values } => $"InputMap<{Element(values, suffix)}>",
        { OneOf: { } choice } => $"InputUnion<{Element(choice[0], suffix)}, {Element(choice[1], suffix)}>",
        { Ref: "pulumi.json#/Any" } when names.IsKubernetes => "InputJson",
        _ => $"Input<{Element(type, suffix)}>",
    };

    /// <summary>The type of an argument of a function that is called at once: <c>string</c>, <c>List&lt;…&gt;</c>.</summary>
    /// <param name="type">The schema's type.</param>
    public string Plain(TypeSpec type) => type switch
    {
        { Type: "array", Items: { } items } => $"List<{Plain(items)}>",
        { Type: "object", AdditionalProperties: { } values } => $"Dictionary<string, {Plain(values)}>",
        _ => Element(type, "Args"),
    };

    /// <summary>The type of what comes back.</summary>
    /// <param name="type">The schema's type.</param>
    /// <param name="suffix">What the names of nested types end in: nothing, or <c>Result</c>.</param>
    public string Output(TypeSpec type, string suffix) => type switch
    {
        { Type: "array", Items: { } items } => $"ImmutableArray<{Output(items, suffix)}>",
        { Type: "object", AdditionalProperties: { } values } => $"ImmutableDictionary<string, {Output(values, suffix)}>",
        { OneOf: { } choice } when choice.Any(IsEnum) => "string",
        { OneOf: { } choice } => $"Union<{Output(choice[0], suffix)}, {Output(choice[1], suffix)}>",
        { Token: { } token } when !IsEnum(type) => Nested(token, "Outputs", suffix),
        _ => Element(type, suffix),
    };

    /// <summary>Whether a type is a list or a map, which are never null.</summary>
    /// <param name="type">The schema's type.</param>
    public static bool IsCollection(TypeSpec type) => type is { Type: "array" } or { Type: "object", AdditionalProperties: not null };

    private string Element(TypeSpec type, string suffix) => type switch
    {
        { Type: "string" } => "string",
        { Type: "boolean" } => "bool",
        { Type: "integer" } => "int",
        { Type: "number" } => "double",
        { Type: "array", Items: { } items } => $"ImmutableArray<{Element(items, suffix)}>",
        { Type: "object", AdditionalProperties: { } values } => $"ImmutableDictionary<string, {Element(values, suffix)}>",
        { OneOf: { } choice } => $"Union<{Element(choice[0], suffix)}, {Element(choice[1], suffix)}>",
        { Ref: "pulumi.json#/Any" } => names.IsKubernetes ? "System.Text.Json.JsonElement" : "object",
        { Ref: "pulumi.json#/Asset" } => "AssetOrArchive",
        { Token: { } token } when IsEnum(type) => $"global::{names.Namespace(token)}.{Names.Class(token)}",
        { Token: { } token } => Nested(token, "Inputs", suffix),
        _ => throw new InvalidDataException($"No C# type for {type}."),
    };

    private string Nested(string token, string side, string suffix) =>
        $"global::{names.NestedNamespace(token, side)}.{Names.Class(token)}{suffix}";

    private bool IsEnum(TypeSpec type) => type.Token is { } token && schema.Types[token].Enum is not null;
}
