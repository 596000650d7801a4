namespace Platform.Learning.Search.Index;

/// <summary>How often each term stands in each field of each document: what an index is made from, whatever its parameters.</summary>
public sealed class TermCounts
{
    internal TermCounts(
        string[] terms, int[] offsets, Occurrence[] occurrences, int[] lengths, int documents, int fields, int[] orderOffsets, int[] order)
    {
        (Terms, Offsets, Occurrences, Lengths) = (terms, offsets, occurrences, lengths);
        (Documents, Fields, OrderOffsets, Order) = (documents, fields, orderOffsets, order);
    }

    /// <summary>The terms, in ordinal order: a term's number is its place here.</summary>
    public IReadOnlyList<string> Terms { get; }

    public int Documents { get; }

    public int Fields { get; }

    /// <summary>Shape [documents × fields]: words of a field.</summary>
    public ReadOnlySpan<int> AllLengths => Lengths;

    internal int[] Offsets { get; }

    internal Occurrence[] Occurrences { get; }

    internal int[] Lengths { get; }

    internal int[] OrderOffsets { get; }

    internal int[] Order { get; }

    /// <summary>The occurrences of a term, by document and then field.</summary>
    public ReadOnlySpan<Occurrence> Of(int term) => Occurrences.AsSpan(Offsets[term]..Offsets[term + 1]);
}
