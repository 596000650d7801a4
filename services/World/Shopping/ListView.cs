namespace Platform.World.Shopping;

/// <summary>What the choice model expects of the first list page of a visit, and what came of it.</summary>
internal sealed class ListView
{
    /// <summary>The expected number of products opened.</summary>
    public double ExpectedOpens { get; set; }

    /// <summary>The probability that at least one product goes from it into an empty basket.</summary>
    public double BasketChance { get; set; }

    public int Opens { get; set; }

    public bool HasFilledBasket { get; set; }
}
