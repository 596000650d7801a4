namespace Platform.World.Goods;

/// <summary>The sizes of the shop, and how early each is sold out.</summary>
internal static class Sizes
{
    private static readonly string[][] Scales =
    [
        ["XS", "S", "M", "L", "XL", "XXL"],
        ["W26", "W27", "W28", "W29", "W30", "W31", "W32", "W33", "W34", "W36"],
        ["35", "36", "37", "38", "39", "40", "41", "42"],
        ["39", "40", "41", "42", "43", "44", "45", "46", "47"],
        ["24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34"],
        ["92", "98", "104", "110", "116", "122", "128", "134", "140", "152", "164"],
        ["75", "80", "85", "90", "95", "100", "105"],
        ["70A", "70B", "70C", "75A", "75B", "75C", "75D", "80A", "80B", "80C", "80D", "85B"],
        ["35-38", "39-42", "43-46"],
        ["one size"],
    ];

    /// <summary>The sizes, small to large.</summary>
    public static string[] Of(SizeScale scale) => Scales[(int)scale];

    /// <summary>How likely a size is sold out, compared with the others: the middle ones go first, of the end ones fewest are bought in.</summary>
    public static double Scarcity(SizeScale scale, int size)
    {
        var middle = (Scales[(int)scale].Length - 1) / 2.0;
        var off = middle == 0 ? 0 : Math.Abs(size - middle) / middle;
        return off > 0.8 ? 1.6 : off < 0.4 ? 1.2 : 0.8;
    }
}
