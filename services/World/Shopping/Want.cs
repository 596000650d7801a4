using Platform.World.Goods;

namespace Platform.World.Shopping;

/// <summary>What a shopper has in mind at a moment.</summary>
internal readonly record struct Want
{
    /// <summary>Anything of a category.</summary>
    public static Want Any(int category) =>
        new() { Category = category, Color = -1, Occasion = Occasions.None, GoesWith = -1, IsBargain = false };

    /// <summary>A number in the wardrobe's categories.</summary>
    public required int Category { get; init; }

    /// <summary>A number in the wardrobe's colours; -1 for any.</summary>
    public required int Color { get; init; }

    /// <summary>What it is to be good for; none for anything.</summary>
    public required Occasions Occasion { get; init; }

    /// <summary>The product that it is to go with; -1 for none.</summary>
    public required int GoesWith { get; init; }

    /// <summary>Only what is reduced will do.</summary>
    public required bool IsBargain { get; init; }
}
