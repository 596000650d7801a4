namespace Platform.World.Goods.Texts;

/// <summary>Which care suits which material.</summary>
internal static class Cares
{
    public static Care Of(string material) => material switch
    {
        "wool" or "cashmere" or "silk" or "lace" or "chiffon" or "velvet" or "tweed" or "satin" => Care.Gentle,
        "suede" => Care.Brush,
        "leather" or "straw" or "brass" or "sterling silver" or "acetate" => Care.Wipe,
        _ => Care.Machine,
    };
}
