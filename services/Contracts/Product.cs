using System.Text.Json.Serialization;

namespace Platform.Contracts;

/// <summary>A product of the catalogue.</summary>
public sealed record Product
{
    private static readonly Dictionary<string, ProductText> NoTranslations = [];

    /// <summary>1 to 128 characters.</summary>
    public required string Id { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Brand { get; init; }

    /// <summary>Paths in the category tree, the main one first: <c>Women &gt; Dresses &gt; Midi dresses</c>.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> Colors { get; init; } = [];

    public IReadOnlyList<string> Sizes { get; init; } = [];

    public Money? Price { get; init; }

    /// <summary>The price before a discount.</summary>
    public Money? OriginalPrice { get; init; }

    public Availability Availability { get; init; } = Availability.InStock;

    /// <summary>Products that differ in colour or size only share one; null where the product stands alone.</summary>
    public string? VariantGroup { get; init; }

    /// <summary>When the product came into the shop.</summary>
    public DateTimeOffset? PublishTime { get; init; }

    public string? Uri { get; init; }

    public string? ImageUri { get; init; }

    /// <summary>Whatever else the shop knows: name to values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The texts in other languages, by language code such as <c>sv</c>; empty where there are none.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, ProductText> Translations { get; init; } = NoTranslations;

    /// <summary>The translations as JSON has them: absent rather than empty.</summary>
    [JsonInclude]
    [JsonPropertyName("translations")]
    internal IReadOnlyDictionary<string, ProductText>? TranslationsIfAny
    {
        get => Translations.Count > 0 ? Translations : null;
        init => Translations = value ?? NoTranslations;
    }

    /// <summary>The text in a language, field by field; that of the product itself where it is not translated.</summary>
    /// <param name="language">A language code, such as <c>sv</c>.</param>
    public ProductText TextIn(string language) => new()
    {
        Title = Translations.GetValueOrDefault(language)?.Title ?? Title,
        Description = Translations.GetValueOrDefault(language)?.Description ?? Description,
    };
}
