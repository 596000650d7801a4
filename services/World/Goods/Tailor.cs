using Platform.World.Goods.Words;

namespace Platform.World.Goods;

/// <summary>Makes garments: each suits its category, its brand and itself.</summary>
internal sealed class Tailor
{
    private const int Attempts = 12;

    private readonly Brand[] _brands;
    private readonly Odds[] _brandsOf;
    private readonly Odds _categories = new([.. Wardrobe.Categories.Select(category => category.Share)]);
    private readonly Odds _colors = new(Wardrobe.ColorShares);

    public Tailor(Brand[] brands)
    {
        _brands = brands;
        _brandsOf = [.. Wardrobe.Categories.Select(category => new Odds([.. brands.Select(brand => brand.ShareOf(category))]))];
    }

    /// <summary>Makes the first garment of a group; its price is the full one, and all its sizes are there.</summary>
    /// <param name="dice">Where it is drawn from.</param>
    /// <param name="group">The number of the product.</param>
    /// <param name="arrivalDay">The day on which it arrives.</param>
    public Garment Make(ref Dice dice, int group, int arrivalDay)
    {
        var category = _categories.Draw(ref dice);
        var brand = _brandsOf[category].Draw(ref dice);
        var form = Wardrobe.Categories[category].Form;
        var style = dice.Chance(0.7) ? _brands[brand].Style : dice.Below(Wardrobe.Styles.Length);
        var material = MaterialOf(ref dice, form, _brands[brand]);
        var color = ColorOf(ref dice, material, _brands[brand]);
        var cut = form.Cuts.Draw(ref dice);
        var (sleeves, neckline) = ArmsAndNeck(ref dice, form, Wardrobe.Cuts[cut]);
        var price = FullPrice(ref dice, category, brand, material);
        return new Garment
        {
            Category = (byte)category,
            Brand = (short)brand,
            Style = (byte)style,
            Material = material,
            Color = color,
            Shade = ShadeOf(ref dice, color),
            Pattern = PatternOf(ref dice, form, material),
            Cut = cut,
            Sleeves = sleeves,
            Neckline = neckline,
            Length = form.Lengths.Draw(ref dice),
            Rise = form.Rises.Draw(ref dice),
            Fit = form.Fits.Draw(ref dice),
            Heel = HeelOf(ref dice, form, Wardrobe.Cuts[cut]),
            FullPriceCents = price,
            PriceCents = price,
            Margin = (byte)Math.Clamp((int)Math.Round(50 + (8 * dice.Normal())), 20, 70),
            Appeal = (float)((0.95 * dice.Normal()) + _brands[brand].Appeal),
            Look = (float)dice.Even(),
            ArrivalDay = (short)arrivalDay,
            Group = group,
            Occasions = OccasionsOf(ref dice, form, style),
            SizesInStock = (ushort)((1 << Sizes.Of(form.Sizes).Length) - 1),
        };
    }

    /// <summary>The same garment in another colour; null where there is no other.</summary>
    /// <param name="dice">Where it is drawn from.</param>
    /// <param name="first">The first of its group.</param>
    /// <param name="taken">The shades that the group has, a bit each; the new one is added.</param>
    public Garment? InAnotherColor(ref Dice dice, in Garment first, ref ulong taken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var color = ColorOf(ref dice, first.Material, _brands[first.Brand]);
            var shade = ShadeOf(ref dice, color);
            if ((taken >> shade & 1) == 1)
                continue;
            taken |= 1UL << shade;
            return first with { Color = color, Shade = shade, Appeal = first.Appeal + (float)(0.4 * dice.Normal()) };
        }

        return null;
    }

    private static byte MaterialOf(ref Dice dice, Form form, Brand brand)
    {
        var liked = brand.Materials[dice.Below(brand.Materials.Count)];
        return dice.Chance(0.5) && form.Materials.Has(liked) ? (byte)liked : form.Materials.Draw(ref dice);
    }

    private byte ColorOf(ref Dice dice, int material, Brand brand)
    {
        while (true)
        {
            var color = dice.Chance(0.3) ? brand.Colors[dice.Below(brand.Colors.Count)] : _colors.Draw(ref dice);
            if (Suitability.HasColor(material, color))
                return (byte)color;
        }
    }

    private static byte ShadeOf(ref Dice dice, int color)
    {
        var shades = Wardrobe.ShadesOf[color];
        return dice.Chance(0.45) ? shades[0] : shades[dice.Below(shades.Length)];
    }

    private static byte PatternOf(ref Dice dice, Form form, int material)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var pattern = form.Patterns.Draw(ref dice);
            if (Suitability.HasPattern(material, pattern))
                return pattern;
        }

        return 0;
    }

    private static (byte Sleeves, byte Neckline) ArmsAndNeck(ref Dice dice, Form form, string cut)
    {
        var (sleeves, neckline) = (form.Sleeves.Draw(ref dice), form.Necklines.Draw(ref dice));
        if (cut == "wrap" && neckline > 0)
            neckline = (byte)Wardrobe.NumberOf(Wardrobe.Necklines, "V-neck");
        else if (cut is "bandeau" or "triangle")
            neckline = 0;
        // What hangs from the neck has no sleeves, and a collar does not hang from straps.
        return Wardrobe.Necklines[neckline] switch
        {
            "halter neck" => ((byte)Wardrobe.NumberOf(Wardrobe.Sleeves, "sleeveless"), neckline),
            "shirt collar" or "high neck" or "boat neck" or "off-shoulder" when Wardrobe.Sleeves[sleeves] is "thin straps" =>
                (sleeves, (byte)Wardrobe.NumberOf(Wardrobe.Necklines, "square neck")),
            "off-shoulder" when Wardrobe.Sleeves[sleeves] is "sleeveless" or "cap sleeves" => ((byte)Wardrobe.NumberOf(Wardrobe.Sleeves, "short sleeves"), neckline),
            _ => (sleeves, neckline),
        };
    }

    private static byte HeelOf(ref Dice dice, Form form, string cut)
    {
        var heel = form.Heels.Draw(ref dice);
        return cut is "lace-up" or "slip-on" or "chelsea" && Wardrobe.Heels[heel] == "high heel" ? (byte)Wardrobe.NumberOf(Wardrobe.Heels, "block heel") : heel;
    }

    private static Occasions OccasionsOf(ref Dice dice, Form form, int style)
    {
        var occasions = Occasions.None;
        for (var occasion = 0; occasion < form.Occasions.Length; occasion++)
        {
            if (form.Occasions[occasion] > 0 && dice.Chance(form.Occasions[occasion] * Suitability.Leaning(occasion, style)))
                occasions |= (Occasions)(1 << occasion);
        }

        return occasions;
    }

    /// <summary>A price as shops write them: 19.95, 64.95, 289.</summary>
    private int FullPrice(ref Dice dice, int category, int brand, int material)
    {
        var price = Wardrobe.Categories[category].Price * _brands[brand].PriceLevel
            * Math.Sqrt(Cloths.All[material].PriceLevel) * Math.Exp(0.25 * dice.Normal());
        return price switch
        {
            < 20 => (int)Math.Max(4, Math.Round(price)) * 100 - 5,
            < 200 => (int)(5 * Math.Round(price / 5)) * 100 - 5,
            _ => (int)((10 * Math.Round(price / 10)) - 1) * 100,
        };
    }
}
