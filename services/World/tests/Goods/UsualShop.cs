using Platform.Contracts;
using Platform.World.Goods;

namespace Platform.World.Tests.Goods;

/// <summary>The shop of the usual size, made once for all tests that only look at it.</summary>
public sealed class UsualShop
{
    public UsualShop()
    {
        Assortment = Assortment.Create(Options);
        Products = [.. ProductCards.Of(Assortment, Options)];
    }

    public static WorldOptions Options { get; } = new() { Now = new DateTimeOffset(2026, 10, 15, 9, 30, 0, TimeSpan.Zero) };

    public IReadOnlyList<Product> Products { get; }

    internal Assortment Assortment { get; }

    /// <summary>The words of a text, in lower case.</summary>
    public static IEnumerable<string> Words(string? text)
    {
        var start = -1;
        for (var index = 0; index <= text?.Length; index++)
        {
            var isLetter = index < text.Length && char.IsLetter(text[index]);
            if (isLetter && start < 0)
                start = index;
            else if (!isLetter && start >= 0)
            {
                yield return text[start..index].ToLowerInvariant();
                start = -1;
            }
        }
    }

    /// <summary>Everything that the catalogue says of a product, in all its languages.</summary>
    public static IEnumerable<string> TextsOf(Product product) =>
    [
        product.Title!, product.Description!, product.Brand!, .. product.Categories, .. product.Colors,
        .. product.Attributes.Where(attribute => attribute.Key is not "margin" and not "soldOutSizes").SelectMany(attribute => attribute.Value),
        .. product.Translations.Values.SelectMany(text => new[] { text.Title!, text.Description! }),
    ];
}
