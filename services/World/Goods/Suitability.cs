namespace Platform.World.Goods;

/// <summary>What goes together in one garment, and what nobody would make.</summary>
internal static class Suitability
{
    private static readonly ulong[] ColorsOfMaterials = [.. Wardrobe.Materials.Select(ColorsOf)];
    private static readonly ulong[] PatternsOfMaterials = [.. Wardrobe.Materials.Select(PatternsOf)];

    /// <summary>Whether a material comes in a colour.</summary>
    public static bool HasColor(int material, int color) => (ColorsOfMaterials[material] >> color & 1) == 1;

    /// <summary>Whether a material comes in a pattern.</summary>
    public static bool HasPattern(int material, int pattern) => (PatternsOfMaterials[material] >> pattern & 1) == 1;

    /// <summary>How much style and cloth change how likely a garment is good for an occasion; 1 leaves it as it is.</summary>
    /// <param name="occasion">A number in <see cref="Wardrobe.OccasionNames"/>.</param>
    /// <param name="style">A number in <see cref="Wardrobe.Styles"/>.</param>
    public static double Leaning(int occasion, int style) => (Wardrobe.OccasionNames[occasion], Wardrobe.Styles[style]) switch
    {
        ("office", "classic" or "minimal") => 1.5,
        ("office", "boho" or "street" or "glam" or "rugged" or "sporty") => 0.4,
        ("party" or "evening", "glam") => 1.9,
        ("party" or "evening", "rugged" or "sporty") => 0.4,
        ("wedding", "romantic" or "classic") => 1.5,
        ("wedding", "street" or "rugged" or "sporty") => 0.2,
        ("beach" or "festival", "boho") => 1.6,
        ("festival", "street") => 1.4,
        ("sport" or "outdoor", "sporty" or "rugged") => 1.4,
        ("travel", "minimal") => 1.2,
        _ => 1,
    };

    private static ulong ColorsOf(string material) => material switch
    {
        "denim" => Mask(Wardrobe.Colors, "black", "white", "navy", "grey", "blue", "cream"),
        "leather" or "suede" => Mask(Wardrobe.Colors, "black", "white", "navy", "grey", "beige", "brown", "cream", "burgundy", "red", "olive", "green", "pink", "gold", "silver"),
        "straw" => Mask(Wardrobe.Colors, "beige", "brown", "cream", "black", "white"),
        "tweed" => Mask(Wardrobe.Colors, "black", "navy", "grey", "beige", "brown", "olive", "green", "burgundy", "cream", "pink", "blue"),
        "sterling silver" => Mask(Wardrobe.Colors, "silver"),
        "brass" => Mask(Wardrobe.Colors, "gold"),
        "acetate" => Mask(Wardrobe.Colors, "black", "brown", "beige", "burgundy", "green", "navy", "grey", "pink"),
        "satin" or "silk" or "velvet" => ulong.MaxValue,
        "nylon" or "polyester" or "mesh" => ~Mask(Wardrobe.Colors, "cream"),
        // Gold and silver want a cloth that shines.
        _ => ~Mask(Wardrobe.Colors, "gold", "silver"),
    };

    private static ulong PatternsOf(string material) => material switch
    {
        "leather" => Mask(Wardrobe.Patterns, "plain", "quilted", "leopard", "embroidered"),
        "suede" => Mask(Wardrobe.Patterns, "plain", "embroidered", "leopard"),
        "lace" or "brass" or "sterling silver" or "straw" => Mask(Wardrobe.Patterns, "plain"),
        "acetate" => Mask(Wardrobe.Patterns, "plain", "leopard"),
        "denim" => Mask(Wardrobe.Patterns, "plain", "embroidered", "printed", "striped", "leopard"),
        "corduroy" or "fleece" => Mask(Wardrobe.Patterns, "plain", "printed", "embroidered", "checked"),
        "velvet" => Mask(Wardrobe.Patterns, "plain", "embroidered", "printed", "floral", "leopard"),
        "tweed" => Mask(Wardrobe.Patterns, "plain", "checked", "herringbone"),
        "wool" or "cashmere" => ~Mask(Wardrobe.Patterns, "floral", "polka-dot", "leopard", "tie-dye", "quilted", "paisley"),
        "cotton" or "viscose" => ~Mask(Wardrobe.Patterns, "herringbone", "quilted"),
        "jersey" => ~Mask(Wardrobe.Patterns, "herringbone", "quilted", "cable-knit"),
        "nylon" or "polyester" => ~Mask(Wardrobe.Patterns, "herringbone", "cable-knit"),
        "canvas" or "mesh" => ~Mask(Wardrobe.Patterns, "herringbone", "cable-knit", "ribbed", "quilted", "paisley"),
        _ => ~Mask(Wardrobe.Patterns, "herringbone", "cable-knit", "ribbed", "quilted", "tie-dye"),
    };

    private static ulong Mask(string[] terms, params string[] chosen) =>
        chosen.Aggregate(0UL, (mask, term) => mask | (1UL << Wardrobe.NumberOf(terms, term)));
}
