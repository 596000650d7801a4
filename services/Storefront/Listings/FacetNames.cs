namespace Platform.Storefront.Listings;

/// <summary>The facets that every catalogue may have; a product's further attributes are facets by their own names.</summary>
internal static class FacetNames
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

    /// <summary>An attribute of such a name is no facet of its own.</summary>
    public static IReadOnlySet<string> Own { get; } = new HashSet<string>(StringComparer.Ordinal) { Category, Brand, Color, Size, Price, Offer };
}
