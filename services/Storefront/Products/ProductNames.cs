namespace Platform.Storefront.Products;

/// <summary>How products are called.</summary>
internal static class ProductNames
{
    /// <summary>A title without the brand that it begins with, for where the brand stands above it.</summary>
    public static string WithoutBrand(string title, string? brand)
    {
        if (string.IsNullOrEmpty(brand) || !title.StartsWith(brand + " ", StringComparison.OrdinalIgnoreCase))
            return title;
        var rest = title[(brand.Length + 1)..].TrimStart();
        return rest.Length == 0 ? title : $"{char.ToUpperInvariant(rest[0])}{rest[1..]}";
    }
}
