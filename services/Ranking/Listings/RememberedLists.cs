using BitFaster.Caching.Lru;

namespace Platform.Ranking.Listings;

/// <summary>
/// The lists that visitors are turning the pages of. The second page is cut from the list that the first was cut from,
/// whatever was clicked, trained or sold meanwhile: so nothing comes twice and nothing is passed over. The first page
/// is always made anew. Other pods do not know of it; there the list is made again, by the same rules and the same seed.
/// </summary>
internal sealed class RememberedLists(RankingOptions options, TimeProvider time)
{
    private readonly FastConcurrentLru<string, RankedList> _lists = new(Environment.ProcessorCount, options.RememberedLists, StringComparer.Ordinal);

    /// <summary>The list that a visitor is turning the pages of; null for none, or one that is too old.</summary>
    public RankedList? Find(string key) =>
        _lists.TryGet(key, out var list) && time.GetElapsedTime(list.Made) < options.RememberedFor ? list : null;

    public void Remember(string key, RankedList list) => _lists.AddOrUpdate(key, list);
}
