namespace Platform.Search.Live;

/// <summary>The facets that every catalogue may have; a product's further attributes are facets by their own names.</summary>
internal static class Facets
{
    public const string Category = "category";
    public const string Brand = "brand";
    public const string Color = "color";
    public const string Size = "size";
    public const string Price = "price";
    public const string Offer = "offer";

    /// <summary>The one value of <see cref="Offer"/>: the price was reduced.</summary>
    public const string Sale = "sale";

    /// <summary>The attribute that names those of a product's sizes that cannot be bought.</summary>
    public const string SoldOutSizes = "soldOutSizes";

    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal) { SoldOutSizes, "margin", "shade", "garment", "department" };

    /// <summary>In the order of a page.</summary>
    public static IReadOnlyList<string> Own { get; } = [Category, Offer, Size, Color, Brand, Price];

    /// <summary>Whether nobody would choose by an attribute of that name.</summary>
    public static bool AreHidden(string name) => Hidden.Contains(name);
}
