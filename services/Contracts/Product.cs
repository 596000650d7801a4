namespace Platform.Contracts;

/// <summary>A product of the catalogue.</summary>
public sealed record Product
{
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

    /// <summary>Title and description in further languages: the language's code, such as <c>sv</c>, to what is said in it.</summary>
    public IReadOnlyDictionary<string, ProductText> Translations { get; init; } = new Dictionary<string, ProductText>();
}
