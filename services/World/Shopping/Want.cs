using Platform.World.Queries;

namespace Platform.World.Shopping;

/// <summary>What a shopper has in mind at a moment.</summary>
internal readonly record struct Want
{
    /// <summary>A number in the wardrobe's categories.</summary>
    public required int Category { get; init; }

    /// <summary>What exactly is looked for; null for nothing in particular.</summary>
    public Need? Need { get; init; }

    /// <summary>The number plus one of the product that it is to go with; 0 for none.</summary>
    public int Partner { get; init; }

    /// <summary>Only what is reduced will do.</summary>
    public bool IsBargain { get; init; }
}
