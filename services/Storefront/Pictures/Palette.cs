namespace Platform.Storefront.Pictures;

/// <summary>The colours of cloth: softer than those of the same names in CSS.</summary>
internal static class Palette
{
    private static readonly Dictionary<string, Tint> Colors = new Dictionary<string, int>
    {
        ["black"] = 0x2b2a2d, ["white"] = 0xf6f3ee, ["navy"] = 0x2b3a5c, ["grey"] = 0x93969b, ["gray"] = 0x93969b, ["beige"] = 0xd6c2a1,
        ["blue"] = 0x4c79b0, ["red"] = 0xb8393c, ["green"] = 0x4f7f61, ["pink"] = 0xe2a1b1, ["brown"] = 0x7a563f,
        ["cream"] = 0xf0e6cd, ["burgundy"] = 0x74283a, ["olive"] = 0x7a7a45, ["yellow"] = 0xe5c35a, ["purple"] = 0x73548f,
        ["orange"] = 0xd8803f, ["turquoise"] = 0x4ea6a5, ["gold"] = 0xc5a356, ["silver"] = 0xb9bec5, ["lilac"] = 0xbba6d0,
        ["khaki"] = 0x9a8f68, ["camel"] = 0xb98d5b, ["cognac"] = 0x9c5a32, ["tan"] = 0xb88a60, ["rust"] = 0xa9512f, ["terracotta"] = 0xb9644a,
        ["coral"] = 0xe07a66, ["peach"] = 0xefb796, ["apricot"] = 0xeeb483, ["rose"] = 0xd58a97, ["blush"] = 0xe8c3bb, ["fuchsia"] = 0xbd3f82,
        ["magenta"] = 0xb03a78, ["mustard"] = 0xc99a35, ["ochre"] = 0xc08f3f, ["mint"] = 0xa9d3bd, ["sage"] = 0x9caf94, ["emerald"] = 0x2f7f5f,
        ["forest"] = 0x2f5440, ["bottle"] = 0x27493a, ["teal"] = 0x2e7277, ["petrol"] = 0x285c6b, ["aqua"] = 0x83c3c6, ["sky"] = 0x9cc1de,
        ["cobalt"] = 0x2f56a6, ["royal"] = 0x3454a1, ["indigo"] = 0x3b4374, ["denim"] = 0x526f98, ["lavender"] = 0xc3b5dc, ["violet"] = 0x7a59a0,
        ["mauve"] = 0xa98399, ["plum"] = 0x673754, ["aubergine"] = 0x4a2c42, ["wine"] = 0x6f2a3b, ["bordeaux"] = 0x6f2a3b, ["cherry"] = 0x9c2437,
        ["chocolate"] = 0x573c2f, ["mocha"] = 0x7d6555, ["coffee"] = 0x6a4f3f, ["taupe"] = 0xa39585, ["sand"] = 0xdccbac, ["stone"] = 0xa9a69f,
        ["nude"] = 0xe2c3ab, ["ivory"] = 0xf3ecd9, ["ecru"] = 0xece2ca, ["champagne"] = 0xe4d3b3, ["charcoal"] = 0x4b4d52, ["anthracite"] = 0x3d4046,
        ["graphite"] = 0x4b4d52, ["bronze"] = 0x94703f, ["copper"] = 0xad6b47, ["lime"] = 0xb3c651, ["jet"] = 0x1f1f22, ["ink"] = 0x25262f, ["chalk"] = 0xf3efe6, ["snow"] = 0xfaf9f7, ["midnight"] = 0x232c47,
        ["scarlet"] = 0xc63a33, ["sea"] = 0x5da08f, ["oxblood"] = 0x5c2026, ["lemon"] = 0xeedd80, ["salmon"] = 0xe79a86,
    }.ToDictionary(pair => pair.Key, pair => Tint.Of(pair.Value), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Tint>.AlternateLookup<ReadOnlySpan<char>> Lookup = Colors.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A calm colour for those whose names say nothing.</summary>
    public static Tint Unknown { get; } = Tint.Of(0xb4ada3);

    /// <summary>The ground on which every product lies: light enough for black, dark enough for white.</summary>
    public static Tint Ground { get; } = Tint.Of(0xe4e0d9);

    /// <summary>The same in a dark room.</summary>
    public static Tint DimGround { get; } = Tint.Of(0xc3bfb8);

    /// <summary>
    /// The colour of a name such as <c>navy</c>, <c>sky blue</c> or <c>dark green</c>: its first known word, darker or
    /// lighter where another says so; null where none is known.
    /// </summary>
    public static Tint? Find(ReadOnlySpan<char> name)
    {
        var shade = 0.0;
        foreach (var range in name.SplitAny(' ', '-', '/'))
        {
            var word = name[range];
            if (Lookup.TryGetValue(word, out var tint))
                return shade < 0 ? tint.Darker(-shade) : tint.Lighter(shade);
            if (word.Equals("dark", StringComparison.OrdinalIgnoreCase) || word.Equals("deep", StringComparison.OrdinalIgnoreCase))
                shade = -0.4;
            else if (word.Equals("light", StringComparison.OrdinalIgnoreCase) || word.Equals("pale", StringComparison.OrdinalIgnoreCase))
                shade = 0.45;
        }

        return null;
    }

    /// <summary>A colour that shows on another: the pattern's on the cloth, the sole's under the shoe.</summary>
    public static Tint Beside(Tint cloth, int choice) => Tint.Of(cloth.Light switch
    {
        < 0.36 => Choose(choice, 0xf2ede2, 0xe3c9bd, 0xd9c58f, 0xb9cbd9),
        > 0.72 => Choose(choice, 0x33415f, 0x8c3b3d, 0x47674f, 0x8a6340),
        _ => Choose(choice, 0xf7f2e8, 0x2f3140, 0xf3dfc0, 0xe9eef0),
    });

    private static int Choose(int choice, params ReadOnlySpan<int> among) => among[choice % among.Length];
}
