using Platform.Contracts;

namespace Platform.Storefront.Products;

/// <summary>Stands for a product's picture: its colour, and its pattern where it has one.</summary>
internal static class Swatch
{
    private const string Unknown = "#d8d8d4";

    private static readonly string[] Patterns = ["striped", "floral", "checked", "polka-dot", "printed", "embroidered", "ribbed"];

    /// <summary>The shop's colours as cloth has them: softer than those of the same names in CSS.</summary>
    private static readonly Dictionary<string, string> Cloth = new(StringComparer.OrdinalIgnoreCase)
    {
        ["black"] = "#26262a", ["white"] = "#f4f2ee", ["navy"] = "#27375c", ["grey"] = "#8f9299", ["beige"] = "#d9c7a7",
        ["blue"] = "#4a78b5", ["red"] = "#b23a3e", ["green"] = "#4d8061", ["pink"] = "#e3a3b4", ["brown"] = "#7b5740",
        ["cream"] = "#f1e8cf", ["burgundy"] = "#6f2438", ["olive"] = "#77793f", ["yellow"] = "#e6c558", ["purple"] = "#71508f",
        ["orange"] = "#d98040", ["turquoise"] = "#4fa9a8", ["gold"] = "#c2a04e", ["silver"] = "#bfc3c9", ["lilac"] = "#bda6d1",
    };

    /// <summary>The classes of the picture.</summary>
    public static string ClassOf(Product product) =>
        product.Attributes.GetValueOrDefault("pattern") is [var pattern, ..] && Patterns.Contains(pattern) ? $"picture {pattern}" : "picture";

    /// <summary>The style of the picture: nothing of the product's own text gets into it.</summary>
    public static string StyleOf(Product product) =>
        $"background-color:{(product.Colors is [var color, ..] ? Cloth.GetValueOrDefault(color.Trim(), Unknown) : Unknown)}";
}
