using Platform.Learning.Search.Text;

namespace Platform.Learning.Search.Index;

/// <summary>Counts the terms of documents, which come one after the other. One thread at a time.</summary>
/// <param name="fields">How many fields a document has.</param>
/// <param name="orderedFields">Fields whose words are kept in their order too, for phrases: the first so many.</param>
public sealed class TermCounter(int fields, int orderedFields)
{
    /// <summary>Stands between two texts in the order of words, so that no phrase reaches across.</summary>
    internal const int Gap = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<List<Occurrence>> _occurrences = [];
    private readonly List<int> _lengths = [];
    private readonly List<int> _order = [];
    private readonly List<int> _orderOffsets = [0];
    private readonly Dictionary<(int Term, int Field), int> _current = [];

    /// <summary>Documents so far.</summary>
    public int Documents { get; private set; }

    /// <summary>Adds a text to a field of the document that is being counted.</summary>
    public void Add(int field, IReadOnlyList<Token> terms)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(field, fields);
        while (_lengths.Count < (Documents + 1) * fields)
            _lengths.Add(0);
        var words = 0;
        foreach (var term in terms)
        {
            var number = NumberOf(term.Text);
            _current[(number, field)] = _current.GetValueOrDefault((number, field)) + 1;
            if (term.IsPart)
                continue;
            words++;
            if (field < orderedFields)
                _order.Add(number);
        }

        _lengths[(Documents * fields) + field] += words;
        if (field < orderedFields && words > 0)
            _order.Add(Gap);
    }

    /// <summary>Ends the document; what is added from now on belongs to the next.</summary>
    public void EndDocument()
    {
        foreach (var ((term, field), count) in _current.OrderBy(entry => entry.Key.Field))
            _occurrences[term].Add(new Occurrence(Documents, (byte)field, (ushort)Math.Min(count, ushort.MaxValue)));
        _current.Clear();
        Documents++;
        while (_lengths.Count < Documents * fields)
            _lengths.Add(0);
        _orderOffsets.Add(_order.Count);
    }

    /// <summary>What was counted. Terms are numbered anew, in ordinal order, so that the order of documents does not matter to them.</summary>
    public TermCounts Finish()
    {
        var terms = _numbers.Keys.ToArray();
        Array.Sort(terms, StringComparer.Ordinal);
        var renumbered = new int[terms.Length];
        var offsets = new int[terms.Length + 1];
        for (var term = 0; term < terms.Length; term++)
        {
            var before = _numbers[terms[term]];
            renumbered[before] = term;
            offsets[term + 1] = offsets[term] + _occurrences[before].Count;
        }

        var occurrences = new Occurrence[offsets[^1]];
        for (var term = 0; term < terms.Length; term++)
            _occurrences[_numbers[terms[term]]].CopyTo(occurrences, offsets[term]);
        var order = _order.Select(term => term == Gap ? Gap : renumbered[term]).ToArray();
        return new TermCounts(terms, offsets, occurrences, [.. _lengths], Documents, fields, [.. _orderOffsets], order);
    }

    private int NumberOf(string term)
    {
        if (_numbers.TryGetValue(term, out var number))
            return number;
        _numbers.Add(term, number = _occurrences.Count);
        _occurrences.Add([]);
        return number;
    }
}
