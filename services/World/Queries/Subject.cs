using Platform.World.Goods;

namespace Platform.World.Queries;

/// <summary>What a query asks for: one leaf of the category tree, or several that go by one word.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Categories">Numbers in <see cref="Wardrobe.Categories"/>.</param>
/// <param name="Sayings">How shoppers call it, by language: en, sv, de.</param>
internal sealed record Subject(string Key, int[] Categories, IReadOnlyDictionary<string, Saying[]> Sayings)
{
    /// <summary>A subject of all categories that a rule holds for.</summary>
    public static Subject Of(string key, Func<Category, bool> holds, string english, string swedish, string german) => new(
        key,
        [.. Enumerable.Range(0, Wardrobe.Categories.Length).Where(category => holds(Wardrobe.Categories[category]))],
        new Dictionary<string, Saying[]> { ["en"] = Saying.Read(english), ["sv"] = Saying.Read(swedish), ["de"] = Saying.Read(german) });
}
