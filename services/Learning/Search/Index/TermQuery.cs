namespace Platform.Learning.Search.Index;

/// <summary>A query as an index takes it: its words, each with the terms that may stand for it, of which the best counts.</summary>
public sealed class TermQuery
{
    /// <summary>Words of a query, at most: as many as a mask has bits.</summary>
    public const int MostSlots = 16;

    /// <param name="slots">The words; each has an alternative at least.</param>
    /// <exception cref="ArgumentException">There are too many, or one is empty.</exception>
    public TermQuery(IReadOnlyList<Alternative[]> slots)
    {
        if (slots.Count > MostSlots || slots.Any(slot => slot.Length == 0))
            throw new ArgumentException($"A query has at most {MostSlots} words, each with an alternative.", nameof(slots));
        Slots = slots;
    }

    public IReadOnlyList<Alternative[]> Slots { get; }
}
