namespace Platform.Storefront.Pictures;

/// <summary>A colour of a picture, in sRGB.</summary>
internal readonly record struct Tint(byte Red, byte Green, byte Blue)
{
    public static Tint Black { get; } = Of(0x1d1b1c);

    public static Tint White { get; } = Of(0xfffdfa);

    /// <summary>From 0 for black to 1 for white: the luma of ITU-R BT.601.</summary>
    public double Light => ((0.299 * Red) + (0.587 * Green) + (0.114 * Blue)) / 255;

    /// <summary>The colour of <c>0xRRGGBB</c>.</summary>
    public static Tint Of(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    /// <summary>This colour with a share of another, 0 to 1.</summary>
    public Tint With(Tint other, double share) => new(
        Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

    /// <summary>As in the shade.</summary>
    public Tint Darker(double share) => With(Black, share);

    /// <summary>As in the light.</summary>
    public Tint Lighter(double share) => With(White, share);

    private static byte Between(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));
}
