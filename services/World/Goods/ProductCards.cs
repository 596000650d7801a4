using System.Globalization;
using Platform.Contracts;

namespace Platform.World.Goods;

/// <summary>Describes the world's products as the shop would: names, texts, and all that a catalogue knows.</summary>
internal static class ProductCards
{
    private const string Currency = "EUR";

    private static readonly string[] Sizes = ["XS", "S", "M", "L", "XL"];
    private static readonly string[] ShoeSizes = ["36", "37", "38", "39", "40", "41", "42", "43", "44"];

    /// <summary>The id of a product.</summary>
    public static string IdOf(int product) => string.Create(CultureInfo.InvariantCulture, $"p{product:00000}");

    /// <summary>All products of the assortment, in the order of their numbers.</summary>
    public static IEnumerable<Product> Of(Assortment assortment, WorldOptions options) =>
        Enumerable.Range(0, assortment.Garments.Length).Select(product => Of(assortment, product, options));

    private static Product Of(Assortment assortment, int product, WorldOptions options)
    {
        var garment = assortment.Garments[product];
        var category = Wardrobe.Categories[garment.Category];
        var brand = assortment.Brands[garment.Brand].Name;
        var (style, color) = (Wardrobe.Styles[garment.Style], Wardrobe.Colors[garment.Color]);
        var (pattern, material) = (Wardrobe.Patterns[garment.Pattern], Wardrobe.Materials[garment.Material]);
        var cut = Wardrobe.Cuts[garment.Cut];
        var look = pattern == "plain" ? color : $"{color} {pattern}";
        return new Product
        {
            Id = IdOf(product),
            Title = $"{brand} {cut} {look} {material} {category.Noun}",
            Description = $"A {style} {category.Noun} by {brand} in {look} {material}, {cut} cut.",
            Brand = brand,
            Categories = [category.Path],
            Colors = [color],
            Sizes = category.Kind == GarmentKind.Shoe ? ShoeSizes : Sizes,
            Price = new Money((decimal)garment.Price, Currency),
            OriginalPrice = garment.Price < garment.FullPrice ? new Money((decimal)garment.FullPrice, Currency) : null,
            Availability = garment.IsInStock ? Availability.InStock : Availability.OutOfStock,
            VariantGroup = IdOf(garment.Group),
            PublishTime = options.Now.Date.AddDays(garment.ArrivalDay - options.Days),
            Attributes = new Dictionary<string, IReadOnlyList<string>>
            {
                ["style"] = [style],
                ["pattern"] = [pattern],
                ["material"] = [material],
                ["cut"] = [cut],
            },
        };
    }
}
