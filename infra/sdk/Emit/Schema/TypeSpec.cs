using System.Text.Json.Serialization;

namespace Platform.Emit.Schema;

/// <summary>A type: a primitive one, a list, a map, a choice or a reference.</summary>
internal record TypeSpec
{
    /// <summary>A type's place in the schema: <c>#/types/TOKEN</c>, or one of <c>pulumi.json#/</c>.</summary>
    [JsonPropertyName("$ref")]
    public string? Ref { get; init; }

    /// <summary><c>string</c>, <c>boolean</c>, <c>integer</c>, <c>number</c>, <c>array</c> or <c>object</c>.</summary>
    public string? Type { get; init; }

    /// <summary>What a list holds.</summary>
    public TypeSpec? Items { get; init; }

    /// <summary>What a map holds.</summary>
    public TypeSpec? AdditionalProperties { get; init; }

    /// <summary>The two types of a choice.</summary>
    public IReadOnlyList<TypeSpec>? OneOf { get; init; }

    /// <summary>The token of the nested type that is referred to, if any.</summary>
    [JsonIgnore]
    public string? Token => Ref?.StartsWith("#/types/", StringComparison.Ordinal) == true ? Ref["#/types/".Length..] : null;

    /// <summary>The tokens of every nested type in it.</summary>
    public IEnumerable<string> Tokens()
    {
        if (Token is { } token)
            yield return token;
        foreach (var part in new[] { Items, AdditionalProperties }.OfType<TypeSpec>().Concat(OneOf ?? []))
        {
            foreach (var inner in part.Tokens())
                yield return inner;
        }
    }
}
