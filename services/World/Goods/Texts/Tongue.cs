using Platform.Contracts;

namespace Platform.World.Goods.Texts;

/// <summary>Writes what a shop says of a product, in one language: the parts of speech are drawn, the grammar holds.</summary>
internal abstract class Tongue
{
    /// <summary>The languages, the catalogue's own first.</summary>
    public static IReadOnlyDictionary<string, Tongue> All { get; } = new Dictionary<string, Tongue> { ["en"] = new English(), ["sv"] = new Swedish(), ["de"] = new German() };

    /// <summary>Writes the text of a product. Variants get the same sentences with another colour.</summary>
    /// <param name="portrait">The product.</param>
    /// <param name="seed">The world's seed.</param>
    public ProductText Write(in Portrait portrait, int seed)
    {
        var dice = new Dice(seed, StreamKind.ProductText, (1UL << 40) | (uint)portrait.Garment.Group);
        return new ProductText { Title = Capital(Title(ref dice, portrait)), Description = Description(ref dice, portrait) };
    }

    protected abstract string Title(ref Dice dice, in Portrait portrait);

    /// <summary>The first sentence: what it is.</summary>
    protected abstract string Opening(ref Dice dice, in Portrait portrait);

    /// <summary>What it has: neckline, sleeves and their like; there is at least one.</summary>
    protected abstract string OfDetails(ref Dice dice, in Portrait portrait);

    /// <summary>How it is cut.</summary>
    protected abstract string OfCut(ref Dice dice, in Portrait portrait);

    /// <summary>What it is good for; there is at least one occasion that the shop tells of.</summary>
    protected abstract string OfOccasions(ref Dice dice, in Portrait portrait);

    /// <summary>How to wear it.</summary>
    protected abstract string OfOutfit(ref Dice dice, in Portrait portrait);

    /// <summary>How to care for it.</summary>
    protected abstract string OfCare(ref Dice dice, in Portrait portrait);

    protected static string One(ref Dice dice, string[] choices) => choices[dice.Below(choices.Length)];

    /// <summary>"a", "a and b", "a, b and c".</summary>
    protected static string List(IReadOnlyList<string> parts, string and) => parts.Count switch
    {
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} {and} {parts[^1]}",
    };

    protected static string Capital(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));

    private string Description(ref Dice dice, in Portrait portrait)
    {
        var sentences = new List<string>(5) { Capital(Opening(ref dice, portrait)) };
        if (portrait.Details.Count > 0 && dice.Chance(0.8))
            sentences.Add(Capital(OfDetails(ref dice, portrait)));
        if (dice.Chance(0.5))
            sentences.Add(Capital(OfCut(ref dice, portrait)));
        if (portrait.Occasions.Count > 0 && dice.Chance(0.75))
            sentences.Add(Capital(OfOccasions(ref dice, portrait)));
        if (dice.Chance(0.5))
            sentences.Add(Capital(OfOutfit(ref dice, portrait)));
        if (dice.Chance(0.5))
            sentences.Add(Capital(OfCare(ref dice, portrait)));
        return string.Join(' ', sentences);
    }
}
