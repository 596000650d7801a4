namespace Platform.World.Goods;

/// <summary>A brand: what it stands for and what it asks for it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Style">A number in <see cref="Wardrobe.Styles"/>: most of its products are so.</param>
/// <param name="PriceLevel">1 is usual.</param>
internal sealed record Brand(string Name, int Style, double PriceLevel)
{
    private static readonly string[] First =
        ["Nord", "Alma", "Vela", "Fjell", "Luna", "Casa", "Oak", "Rue", "Sol", "Mira", "Vinter", "Bay", "Terra", "Ava", "Holm", "Kite"];

    private static readonly string[] Second =
        ["wear", " & Daughters", " Atelier", "gren", " Studio", "ström", " Works", "line", " Tailors", "berg"];

    /// <summary>How many different names there are.</summary>
    public static int Names => First.Length * Second.Length;

    /// <summary>A brand of the world.</summary>
    public static Brand Create(int seed, int index)
    {
        var dice = new Dice(seed, StreamKind.Brand, index);
        return new Brand(
            First[index % First.Length] + Second[index / First.Length % Second.Length],
            dice.Below(Wardrobe.Styles.Length),
            Math.Exp(0.35 * dice.Normal()));
    }
}
