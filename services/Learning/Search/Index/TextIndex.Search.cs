namespace Platform.Learning.Search.Index;

/// <content>How queries are answered: all that matches, or only the best.</content>
public sealed partial class TextIndex
{
    /// <summary>Sums of the same numbers in another order may differ a little: bounds are that much wider.</summary>
    private const float Rounding = 1.00001f;

    /// <summary>Finds all documents that have any word of a query.</summary>
    /// <param name="query">The query, of terms of this index.</param>
    /// <param name="matches">Receives them.</param>
    public void Match(TermQuery query, Matches matches)
    {
        matches.Begin(Documents);
        Span<int> documents = stackalloc int[PostingLists.BlockSize];
        for (var slot = 0; slot < query.Slots.Count; slot++)
        {
            var alternatives = query.Slots[slot];
            var bit = (ushort)(1 << slot);
            foreach (var alternative in alternatives)
            {
                var weight = UnitOf(alternative);
                for (var block = _lists.FirstBlocks[alternative.Term]; block < _lists.FirstBlocks[alternative.Term + 1]; block++)
                {
                    var size = _lists.Read(alternative.Term, block, documents, out var impacts);
                    if (alternatives.Length == 1)
                    {
                        for (var index = 0; index < size; index++)
                            matches.Add(documents[index], weight * impacts[index], bit);
                    }
                    else
                    {
                        for (var index = 0; index < size; index++)
                            matches.AddBest(documents[index], weight * impacts[index], bit);
                    }
                }
            }
        }
    }

    /// <summary>
    /// Finds the best documents without looking at all: words whose best possible score cannot lift a document among them are only asked about documents that
    /// other words brought up (MaxScore, Turtle and Flood 1995), and their blocks are passed over where even the highest impact in one would not do.
    /// </summary>
    /// <param name="query">The query, of terms of this index.</param>
    /// <param name="filter">Which documents may be found.</param>
    /// <param name="best">Receives the documents, best first; of equals the lower number.</param>
    /// <returns>How many there are.</returns>
    public int FindBest<TFilter>(TermQuery query, TFilter filter, Span<ScoredItem> best) where TFilter : struct, IItemFilter
    {
        var cursors = query.Slots.Select(slot => new SlotCursor(this, slot)).OrderBy(cursor => cursor.Highest).ToArray();
        var bounds = new float[cursors.Length + 1];
        for (var slot = 0; slot < cursors.Length; slot++)
            bounds[slot + 1] = bounds[slot] + cursors[slot].Highest;
        var top = new TopItems(best);
        // The cursors before this one cannot by themselves bring a document among the best.
        var essential = 0;
        while (true)
        {
            while (essential < cursors.Length && !top.WouldKeep(int.MaxValue - 1, bounds[essential + 1] * Rounding))
                essential++;
            var document = int.MaxValue;
            for (var slot = essential; slot < cursors.Length; slot++)
                document = Math.Min(document, cursors[slot].Document);
            if (document == int.MaxValue)
                return top.Sort();
            var score = 0f;
            for (var slot = essential; slot < cursors.Length; slot++)
            {
                if (cursors[slot].Document != document)
                    continue;
                score += cursors[slot].Score;
                cursors[slot].Advance(document + 1);
            }

            if (filter.Allows(document) && TryComplete(cursors, bounds, essential, document, in top, ref score))
                top.Offer(document, score);
        }
    }

    /// <summary>Adds what the other words give a document; false as soon as it cannot be among the best.</summary>
    private static bool TryComplete(SlotCursor[] cursors, float[] bounds, int essential, int document, in TopItems top, ref float score)
    {
        for (var slot = essential - 1; slot >= 0; slot--)
        {
            if (!top.WouldKeep(document, (score + bounds[slot + 1]) * Rounding))
                return false;
            var cursor = cursors[slot];
            if (!top.WouldKeep(document, (score + bounds[slot] + cursor.HighestNear(document)) * Rounding))
                return false;
            cursor.Advance(document);
            if (cursor.Document == document)
                score += cursor.Score;
        }

        return true;
    }

    private float UnitOf(Alternative alternative) => alternative.Weight * _rarity[alternative.Term] / Full;
}
