using BitFaster.Caching.Lru;
using Platform.Hosting.Lists;
using Platform.Search.Live;

namespace Platform.Search.Rungs;

/// <summary>
/// Remembers the order of a visitor's list from its first page on: what the visitor looks at meanwhile changes what comes next time, and not what was left for the
/// pages after. A new version or catalogue ends it.
/// </summary>
internal sealed class ListMemory(SearchOptions options, TimeProvider time)
{
    private readonly FastConcurrentLru<string, Remembered>? _lists =
        options.RememberedLists == 0 ? null : new(Environment.ProcessorCount, options.RememberedLists, StringComparer.Ordinal);

    /// <summary>The page of the list as its first page began it; a first page begins it anew.</summary>
    public SearchResult Continue(SearchQuery query, SearchResult result)
    {
        if (_lists is null || query.VisitorId is null || query.Question.Sort != ListSort.Relevance || result.Order.Count == 0)
            return result;
        var key = KeyOf(query);
        if (query.Question.Page > 1 && _lists.TryGet(key, out var known) && ReferenceEquals(known.Live, query.Live) && time.GetElapsedTime(known.Made) < options.RememberedFor)
        {
            var skip = (long)(query.Question.Page - 1) * query.Question.PageSize;
            return skip >= known.Order.Count ? result with { Page = [] } : result with
            {
                Page = [.. known.Order.Skip((int)skip).Take(query.Question.PageSize).Select(document => new Hit(document, 0))],
            };
        }

        _lists.AddOrUpdate(key, new Remembered(query.Live, result.Order, time.GetTimestamp()));
        return result;
    }

    private static string KeyOf(SearchQuery query) => $"{query.VisitorId}\n{query.Question.Text}\n{string.Join('\n', query.Question.Filters)}";

    private sealed record Remembered(LiveIndex Live, IReadOnlyList<int> Order, long Made);
}
