namespace Platform.Learning.Search.Index;

/// <summary>
/// Ranks what an index finds: BM25F first, then of the best those higher that have the words of the query together and say that they are it. Phrases as in the
/// sequential dependence model (Metzler and Croft 2005), with one pair of neighbours as the unit. It belongs to one thread at a time.
/// </summary>
public sealed class LexicalSearch(TextIndex index, LexicalParameters parameters)
{
    private const int Steps = 512;

    private readonly Matches _matches = new();
    private readonly byte[] _slotOf = new byte[index.Terms.Count];
    private readonly ScoredItem[] _top = new ScoredItem[parameters.Depth];
    private readonly LexicalHit[] _best = new LexicalHit[parameters.Depth];
    private int[] _rest = new int[1024];
    private float[] _restScores = new float[1024];
    private int _bestCount;
    private int _restCount;

    /// <summary>The best hits, in order, at most as many as are looked at for phrases. Valid until the next search.</summary>
    public ReadOnlySpan<LexicalHit> Best => _best.AsSpan(0, _bestCount);

    /// <summary>The documents of the hits that follow, in no order.</summary>
    public ReadOnlySpan<int> Rest => _rest.AsSpan(0, _restCount);

    /// <summary>The scores of the hits that follow.</summary>
    public ReadOnlySpan<float> RestScores => _restScores.AsSpan(0, _restCount);

    /// <summary>Finds the hits: <see cref="Best"/>, and the <see cref="Rest"/>.</summary>
    /// <typeparam name="TFilter">Which documents may be found.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="missing">Rarity of the words that the index does not have at all.</param>
    /// <param name="filter">Which documents may be found.</param>
    public void Find<TFilter>(TermQuery query, float missing, TFilter filter) where TFilter : struct, IItemFilter
    {
        (_bestCount, _restCount) = (0, 0);
        if (query.Slots.Count == 0)
            return;
        Span<float> rarity = stackalloc float[query.Slots.Count];
        var ideal = RaritiesOf(query, rarity) + missing;
        index.Match(query, _matches);
        // What a document has of the query depends on its mask alone, and there are few masks.
        Span<float> losses = query.Slots.Count <= 8 ? stackalloc float[1 << query.Slots.Count] : new float[1 << query.Slots.Count];
        for (var mask = 0; mask < losses.Length; mask++)
        {
            var covered = CoveredBy((ushort)mask, rarity) / ideal;
            losses[mask] = covered < parameters.LeastCovered ? float.NaN : parameters.Coordination * (covered - 1);
        }

        var unit = 1 / ideal;
        foreach (var document in _matches.Documents)
        {
            var text = _matches.ScoreOf(document) * unit;
            if (text < parameters.LeastScore || !filter.Allows(document))
                continue;
            var loss = losses[_matches.MaskOf(document)];
            if (!float.IsNaN(loss))
                Keep(document, text + loss);
        }

        var top = new TopItems(_top);
        var least = LeastOfBest();
        for (var at = 0; at < _restCount; at++)
        {
            if (_restScores[at] >= least)
                top.Offer(_rest[at], _restScores[at]);
        }

        Reorder(query, _top.AsSpan(0, top.Sort()), unit, ideal, rarity);
    }

    private void Keep(int document, float score)
    {
        if (_restCount == _rest.Length)
        {
            Array.Resize(ref _rest, 2 * _restCount);
            Array.Resize(ref _restScores, 2 * _restCount);
        }

        _rest[_restCount] = document;
        _restScores[_restCount++] = score;
    }

    /// <summary>A score that a little more than the best reach, found by counting: a heap would be rebuilt for every hit of a common word.</summary>
    private float LeastOfBest()
    {
        if (_restCount <= parameters.Depth)
            return float.NegativeInfinity;
        var scores = _restScores.AsSpan(0, _restCount);
        var (lowest, highest) = (float.PositiveInfinity, float.NegativeInfinity);
        foreach (var score in scores)
            (lowest, highest) = (Math.Min(lowest, score), Math.Max(highest, score));
        if (highest <= lowest)
            return lowest;
        Span<int> counts = stackalloc int[Steps + 1];
        var unit = Steps / (highest - lowest);
        foreach (var score in scores)
            counts[(int)((score - lowest) * unit)]++;
        var (step, above) = (Steps, counts[Steps]);
        while (above < parameters.Depth && step > 0)
            above += counts[--step];
        // One step of air for rounding.
        return lowest + ((step - 1) / unit);
    }

    /// <summary>Takes the best from the rest and puts them into order, with what phrases add.</summary>
    private void Reorder(TermQuery query, ReadOnlySpan<ScoredItem> best, float unit, float ideal, ReadOnlySpan<float> rarity)
    {
        Mark(query, mark: true);
        for (var place = 0; place < best.Length; place++)
        {
            var document = best[place].Item;
            var phrase = index.Phrase(document, _slotOf, query.Slots.Count);
            var pairs = query.Slots.Count > 1 ? (float)phrase.Pairs / (query.Slots.Count - 1) : 0;
            var score = best[place].Score + (parameters.Phrase * pairs) + (phrase.IsHead ? parameters.Head : 0);
            _best[place] = new LexicalHit(
                document, score, _matches.ScoreOf(document) * unit, CoveredBy(_matches.MaskOf(document), rarity) / ideal, phrase);
        }

        Mark(query, mark: false);
        _bestCount = best.Length;
        if (_restCount == best.Length)
        {
            _restCount = 0;
        }
        else if (best.Length > 0)
        {
            // All that is not worse than the worst of the best is among them; of equals the lower document.
            var worst = best[^1];
            var left = 0;
            for (var at = 0; at < _restCount; at++)
            {
                if (_restScores[at] > worst.Score || (_restScores[at] == worst.Score && _rest[at] <= worst.Item))
                    continue;
                (_rest[left], _restScores[left]) = (_rest[at], _restScores[at]);
                left++;
            }

            _restCount = left;
        }

        _best.AsSpan(0, _bestCount).Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Document.CompareTo(b.Document));
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
