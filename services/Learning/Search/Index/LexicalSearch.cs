namespace Platform.Learning.Search.Index;

/// <summary>
/// Ranks what an index finds: BM25F first, then of the best those higher that have the words of the query together and say that they are it. Phrases as in the
/// sequential dependence model (Metzler and Croft 2005), with one pair of neighbours as the unit. It belongs to one thread at a time.
/// </summary>
public sealed class LexicalSearch(TextIndex index, LexicalParameters parameters)
{
    private readonly Matches _matches = new();
    private readonly byte[] _slotOf = new byte[index.Terms.Count];
    private readonly ScoredItem[] _top = new ScoredItem[parameters.Depth];
    private readonly List<LexicalHit> _hits = [];

    /// <summary>Finds the hits.</summary>
    /// <typeparam name="TFilter">Which documents may be found.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="missing">Rarity of the words that the index does not have at all.</param>
    /// <param name="filter">Which documents may be found.</param>
    /// <returns>All hits: the best in order, and after them the rest in none. Valid until the next call.</returns>
    public IReadOnlyList<LexicalHit> Find<TFilter>(TermQuery query, float missing, TFilter filter) where TFilter : struct, IItemFilter
    {
        _hits.Clear();
        if (query.Slots.Count == 0)
            return _hits;
        Span<float> rarity = stackalloc float[query.Slots.Count];
        var ideal = RaritiesOf(query, rarity) + missing;
        index.Match(query, _matches);
        var top = new TopItems(_top);
        foreach (var document in _matches.Documents)
        {
            var text = _matches.ScoreOf(document) / ideal;
            if (text < parameters.LeastScore || !filter.Allows(document))
                continue;
            var covered = CoveredBy(_matches.MaskOf(document), rarity) / ideal;
            if (covered < parameters.LeastCovered)
                continue;
            var score = text + (parameters.Coordination * (covered - 1));
            top.Offer(document, score);
            _hits.Add(new LexicalHit(document, score, text, covered, default));
        }

        Reorder(query, _top.AsSpan(0, top.Sort()), ideal, rarity);
        return _hits;
    }

    /// <summary>Puts the best first, with what phrases add; the rest keeps its place behind them.</summary>
    private void Reorder(TermQuery query, ReadOnlySpan<ScoredItem> best, float ideal, ReadOnlySpan<float> rarity)
    {
        Mark(query, mark: true);
        var better = new LexicalHit[best.Length];
        var chosen = new HashSet<int>(best.Length);
        for (var place = 0; place < best.Length; place++)
        {
            var document = best[place].Item;
            var phrase = index.Phrase(document, _slotOf, query.Slots.Count);
            var pairs = query.Slots.Count > 1 ? (float)phrase.Pairs / (query.Slots.Count - 1) : 0;
            var score = best[place].Score + (parameters.Phrase * pairs) + (phrase.IsHead ? parameters.Head : 0);
            better[place] = new LexicalHit(
                document, score, _matches.ScoreOf(document) / ideal, CoveredBy(_matches.MaskOf(document), rarity) / ideal, phrase);
            chosen.Add(document);
        }

        Mark(query, mark: false);
        Array.Sort(better, static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Document.CompareTo(b.Document));
        if (_hits.Count > better.Length)
            _hits.RemoveAll(hit => chosen.Contains(hit.Document));
        else
            _hits.Clear();
        _hits.InsertRange(0, better);
    }

    private float RaritiesOf(TermQuery query, Span<float> rarity)
    {
        var sum = 0f;
        for (var slot = 0; slot < rarity.Length; slot++)
        {
            foreach (var alternative in query.Slots[slot])
                rarity[slot] = Math.Max(rarity[slot], alternative.Weight * index.RarityOf(alternative.Term));
            sum += rarity[slot];
        }

        return sum;
    }

    private static float CoveredBy(ushort mask, ReadOnlySpan<float> rarity)
    {
        var sum = 0f;
        for (var slot = 0; slot < rarity.Length; slot++)
        {
            if ((mask >> slot & 1) != 0)
                sum += rarity[slot];
        }

        return sum;
    }

    private void Mark(TermQuery query, bool mark)
    {
        for (var slot = query.Slots.Count - 1; slot >= 0; slot--)
        {
            foreach (var alternative in query.Slots[slot])
                _slotOf[alternative.Term] = (byte)(mark ? slot + 1 : 0);
        }
    }
}
