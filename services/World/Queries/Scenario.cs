using Platform.World.Goods;

namespace Platform.World.Queries;

/// <summary>An occasion as shoppers put it, which may ask for a season too.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Occasions">One of these is meant.</param>
/// <param name="Season">-1 for summer, 1 for winter, 0 for any.</param>
/// <param name="Sayings">How shoppers put it, by language.</param>
internal sealed record Scenario(string Key, Occasions Occasions, int Season, IReadOnlyDictionary<string, Saying[]> Sayings)
{
    public static Scenario Of(string key, Occasions occasions, int season, string english, string swedish, string german) => new(
        key, occasions, season,
        new Dictionary<string, Saying[]> { ["en"] = Saying.Read(english), ["sv"] = Saying.Read(swedish), ["de"] = Saying.Read(german) });
}
