using System.Globalization;
using Platform.Contracts;
using Platform.World.Goods.Texts;

namespace Platform.World.Goods;

/// <summary>Describes the world's products as the shop would: names, texts, and all that a catalogue knows.</summary>
internal static class ProductCards
{
    private const string Currency = "EUR";

    /// <summary>Products that are described at once; the texts of no more than these are in memory.</summary>
    private const int Block = 2_048;

    /// <summary>The id of a product.</summary>
    public static string IdOf(int product) => string.Create(CultureInfo.InvariantCulture, $"p{product:00000}");

    /// <summary>All products of the assortment, in the order of their numbers.</summary>
    public static IEnumerable<Product> Of(Assortment assortment, WorldOptions options) =>
        Of(assortment, [.. Enumerable.Range(0, assortment.Garments.Length)], options);

    /// <summary>Some products of the assortment.</summary>
    public static IEnumerable<Product> Of(Assortment assortment, IReadOnlyList<int> products, WorldOptions options)
    {
        var cards = new Product[Math.Min(Block, products.Count)];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Cores };
        for (var start = 0; start < products.Count; start += Block)
        {
            var count = Math.Min(Block, products.Count - start);
            var first = start;
            Parallel.For(0, count, parallel, index => cards[index] = Of(assortment, products[first + index], options));
            for (var index = 0; index < count; index++)
                yield return cards[index];
        }
    }

    /// <summary>One product.</summary>
    public static Product Of(Assortment assortment, int product, WorldOptions options)
    {
        var portrait = Portrait.Of(assortment, product, options.Seed);
        var garment = portrait.Garment;
        var text = Tongue.All["en"].Write(portrait, options.Seed);
        return new Product
        {
            Id = IdOf(product),
            Title = text.Title,
            Description = text.Description,
            Brand = portrait.Brand,
            Categories = [portrait.Category.Path],
            Colors = [Wardrobe.Colors[garment.Color]],
            Sizes = Sizes.Of(portrait.Category.Form.Sizes),
            Price = new Money(garment.PriceCents / 100m, Currency),
            OriginalPrice = garment.PriceCents < garment.FullPriceCents ? new Money(garment.FullPriceCents / 100m, Currency) : null,
            Availability = garment.IsInStock ? Availability.InStock : Availability.OutOfStock,
            VariantGroup = IdOf(garment.Group),
            PublishTime = new DateTimeOffset(options.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(garment.ArrivalDay - options.Days),
            Attributes = AttributesOf(portrait),
            Translations = options.Languages.Where(language => language != "en")
                .ToDictionary(language => language, language => Tongue.All[language].Write(portrait, options.Seed)),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> AttributesOf(in Portrait portrait)
    {
        var garment = portrait.Garment;
        var attributes = new Dictionary<string, IReadOnlyList<string>>();
        Add("garment", portrait.Category.Form.Garment);
        Add("department", DepartmentNames[(int)portrait.Category.Department]);
        Add("shade", Wardrobe.Shades[garment.Shade]);
        Add("style", Wardrobe.Styles[garment.Style]);
        Add("pattern", Wardrobe.Patterns[garment.Pattern]);
        Add("material", Wardrobe.Materials[garment.Material]);
        Add("cut", Wardrobe.Cuts[garment.Cut]);
        Add("sleeves", Wardrobe.Sleeves[garment.Sleeves]);
        Add("neckline", Wardrobe.Necklines[garment.Neckline]);
        Add("length", Wardrobe.Lengths[garment.Length]);
        Add("rise", Wardrobe.Rises[garment.Rise]);
        Add("fit", Wardrobe.Fits[garment.Fit]);
        Add("heel", Wardrobe.Heels[garment.Heel]);
        Add("season", SeasonOf(garment));
        Add("margin", (garment.Margin / 100.0).ToString("0.00", CultureInfo.InvariantCulture));
        if (portrait.Occasions.Count > 0)
            attributes.Add("occasion", [.. portrait.Occasions.Select(occasion => Wardrobe.OccasionNames[occasion])]);
        var sizes = Sizes.Of(portrait.Category.Form.Sizes);
        if (garment.SizesInStock != (1 << sizes.Length) - 1)
            attributes.Add("soldOutSizes", [.. sizes.Where((_, size) => (garment.SizesInStock >> size & 1) == 0)]);
        return attributes;

        void Add(string name, string value)
        {
            if (value.Length > 0)
                attributes.Add(name, [value]);
        }
    }

    private static string[] DepartmentNames { get; } = [.. Enum.GetNames<Department>().Select(name => name.ToLowerInvariant())];

    private static string SeasonOf(in Garment garment)
    {
        var season = Wardrobe.Categories[garment.Category].Season + (0.5 * Words.Cloths.All[garment.Material].Season);
        return season < -0.4 ? "summer" : season > 0.4 ? "winter" : "all year";
    }
}
