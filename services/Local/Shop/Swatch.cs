using Platform.Contracts;

namespace Platform.Local.Shop;

/// <summary>Stands for a product's picture: its colour.</summary>
internal static class Swatch
{
    public static string Of(Product product) => $"background:{(product.Colors.Count == 0 ? "silver" : Css(product.Colors[0]))}";

    /// <summary>The shop's colours that are no colours of CSS.</summary>
    private static string Css(string color) => color switch
    {
        "cream" => "#fffdd0",
        "burgundy" => "#800020",
        "lilac" => "#c8a2c8",
        _ when color.All(char.IsAsciiLetterLower) => color,
        _ => "silver",
    };
}
