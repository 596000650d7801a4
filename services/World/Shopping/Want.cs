namespace Platform.World.Shopping;

/// <summary>What a shopper has in mind at a moment.</summary>
internal readonly record struct Want
{
    /// <summary>A number in the wardrobe's categories.</summary>
    public required int Category { get; init; }

    /// <summary>A number in the wardrobe's colours; -1 for any.</summary>
    public required int Color { get; init; }

    /// <summary>The product that it is to go with; -1 for none.</summary>
    public required int GoesWith { get; init; }

    /// <summary>Only what is reduced will do.</summary>
    public required bool IsBargain { get; init; }
}
