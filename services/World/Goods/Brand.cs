namespace Platform.World.Goods;

/// <summary>A brand: what it stands for, and what it asks for it.</summary>
internal sealed record Brand
{
    private static readonly string[] First =
        ["Nord", "Alma", "Vela", "Fjell", "Luna", "Casa", "Oak", "Rue", "Sol", "Mira", "Vinter", "Bay", "Terra", "Ava", "Holm", "Kite"];

    private static readonly string[] Second =
        ["wear", " & Daughters", " Atelier", "gren", " Studio", "ström", " Works", "line", " Tailors", "berg"];

    /// <summary>What brands are known for: kinds that they make more of, and how many brands do.</summary>
    private static readonly GarmentKind[][] Focuses =
    [
        [], [], [], [GarmentKind.Dress, GarmentKind.Top], [GarmentKind.Bottom, GarmentKind.Top], [GarmentKind.Shoe], [GarmentKind.Sport, GarmentKind.Shoe],
        [GarmentKind.Bag, GarmentKind.Accessory], [GarmentKind.Under], [GarmentKind.Outer, GarmentKind.Bottom],
    ];

    public required string Name { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Styles"/>: most of its products are so.</summary>
    public required int Style { get; init; }

    /// <summary>1 is usual.</summary>
    public required double PriceLevel { get; init; }

    /// <summary>The share of the time for which a product of it is reduced.</summary>
    public required double Discounts { get; init; }

    /// <summary>How large it is among brands.</summary>
    public required double Size { get; init; }

    /// <summary>How much everybody likes it; 0 is usual.</summary>
    public required double Appeal { get; init; }

    /// <summary>Whom it makes clothes for.</summary>
    public required IReadOnlyList<Department> Departments { get; init; }

    /// <summary>The kinds that it makes most of; none where it makes all alike.</summary>
    public required IReadOnlyList<GarmentKind> Focus { get; init; }

    /// <summary>Numbers in <see cref="Wardrobe.Materials"/> that it likes.</summary>
    public required IReadOnlyList<int> Materials { get; init; }

    /// <summary>Numbers in <see cref="Wardrobe.Colors"/> that it likes.</summary>
    public required IReadOnlyList<int> Colors { get; init; }

    /// <summary>How many different names there are.</summary>
    public static int Names => First.Length * Second.Length;

    /// <summary>A brand of the world.</summary>
    public static Brand Create(int seed, int index)
    {
        var dice = new Dice(seed, StreamKind.Brand, index);
        return new Brand
        {
            Name = First[index % First.Length] + Second[index / First.Length % Second.Length],
            Style = dice.Below(Wardrobe.Styles.Length),
            PriceLevel = Math.Exp(0.35 * dice.Normal()),
            // A few are nearly always on sale, some hardly ever.
            Discounts = Math.Min(0.6, 0.04 + (0.16 * dice.Exponential())),
            Size = Math.Pow(1 - dice.Even(), -0.7),
            Appeal = 0.3 * dice.Normal(),
            Departments = dice.Below(10) switch
            {
                < 4 => [Department.Women],
                < 6 => [Department.Men],
                < 8 => [Department.Women, Department.Men],
                8 => [Department.Children],
                _ => Enum.GetValues<Department>(),
            },
            Focus = Focuses[dice.Below(Focuses.Length)],
            Materials = [dice.Below(Wardrobe.Materials.Length), dice.Below(Wardrobe.Materials.Length), dice.Below(Wardrobe.Materials.Length)],
            Colors = [dice.Below(Wardrobe.Colors.Length), dice.Below(Wardrobe.Colors.Length), dice.Below(Wardrobe.Colors.Length), dice.Below(Wardrobe.Colors.Length)],
        };
    }

    /// <summary>How much of a category's products are the brand's, compared with other brands.</summary>
    public double ShareOf(Category category) => Size
        * (Departments.Contains(category.Department) ? 1 : 0.01)
        * (Focus.Count == 0 ? 1 : Focus.Contains(category.Kind) ? 3 : 0.15);
}
