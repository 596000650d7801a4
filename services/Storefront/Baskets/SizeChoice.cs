using Platform.Contracts;

namespace Platform.Storefront.Baskets;

/// <summary>Which sizes of a product can be bought.</summary>
internal static class SizeChoice
{
    /// <summary>The attribute with those of a product's sizes that are sold out.</summary>
    private const string SoldOut = "soldOutSizes";

    /// <summary>The sizes that are left, in their order; none for a product that has none.</summary>
    public static IReadOnlyList<string> Left(Product product) =>
        product.Attributes.TryGetValue(SoldOut, out var gone) ? [.. product.Sizes.Except(gone)] : product.Sizes;

    /// <summary>Takes the size that was asked for; of a product that has just one, that one.</summary>
    /// <param name="product">The product.</param>
    /// <param name="asked">What the form says.</param>
    /// <param name="size">The size; null for a product that has none.</param>
    /// <returns>Whether the product can be bought in it.</returns>
    public static bool TryTake(Product product, string? asked, out string? size)
    {
        var left = Left(product);
        size = product.Sizes.Count == 0 ? null
            : left.Contains(asked ?? "") ? asked
            : product.Sizes.Count == 1 && left is [var only] && string.IsNullOrEmpty(asked) ? only
            : null;
        return product.Sizes.Count == 0 || size is not null;
    }
}
