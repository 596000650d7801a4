namespace Platform.Hosting.Lists;

/// <summary>The facets that every catalogue may have; a product's further attributes are facets by their own names.</summary>
public static class FacetNames
{
    public const string Category = "category";
    public const string Brand = "brand";
    public const string Color = "color";
    public const string Size = "size";
    public const string Price = "price";

    /// <summary>Its one value is <see cref="Sale"/>.</summary>
    public const string Offer = "offer";

    /// <summary>The price was reduced.</summary>
    public const string Sale = "sale";

    /// <summary>The attribute that names those of a product's sizes that cannot be bought.</summary>
    public const string SoldOutSizes = "soldOutSizes";

    /// <summary>For the shop's own use, or said better by another facet.</summary>
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal) { SoldOutSizes, "margin", "shade", "garment", "department" };

    /// <summary>Whether nobody would choose by an attribute of that name.</summary>
    public static bool AreHidden(string name) => Hidden.Contains(name);

    /// <summary>Those of every shop, in the order of a page; an attribute of such a name is no facet of its own.</summary>
    public static IReadOnlyList<string> Own { get; } = [Category, Offer, Size, Color, Brand, Price];
}
