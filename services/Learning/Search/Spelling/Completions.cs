namespace Platform.Learning.Search.Spelling;

/// <summary>
/// Texts found by how they begin, the weightiest first. For beginnings that many texts have the best are found beforehand, so that none takes long.
/// </summary>
public sealed class Completions
{
    /// <summary>Texts kept for a short beginning, and given at most.</summary>
    private const int Kept = 32;

    private const int ShortBeginning = 3;

    private readonly string[] _keys;
    private readonly int[] _owners;
    private readonly float[] _weights;
    private readonly Dictionary<string, int[]> _short = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _shortLookup;

    /// <param name="keys">For each beginning that is to find a text: the folded text, and the text's number.</param>
    /// <param name="weights">Shape [texts].</param>
    public Completions(IEnumerable<(string Key, int Text)> keys, float[] weights)
    {
        var sorted = keys.Distinct().OrderBy(key => key.Key, StringComparer.Ordinal).ThenBy(key => key.Text).ToArray();
        (_keys, _owners, _weights) = ([.. sorted.Select(key => key.Key)], [.. sorted.Select(key => key.Text)], weights);
        for (var length = 1; length <= ShortBeginning; length++)
        {
            foreach (var group in Enumerable.Range(0, _keys.Length).Where(at => _keys[at].Length >= length).GroupBy(at => _keys[at][..length], StringComparer.Ordinal))
                _short[group.Key] = Best(group.Select(at => _owners[at]));
        }

        _shortLookup = _short.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The numbers of the texts that begin so, the weightiest first.</summary>
    public IReadOnlyList<int> Find(ReadOnlySpan<char> beginning)
    {
        if (beginning.IsEmpty)
            return [];
        if (beginning.Length <= ShortBeginning)
            return _shortLookup.TryGetValue(beginning, out var known) ? known : [];
        var from = LowerBound(beginning);
        var owners = new List<int>();
        for (var at = from; at < _keys.Length && _keys[at].AsSpan().StartsWith(beginning, StringComparison.Ordinal); at++)
            owners.Add(_owners[at]);
        return Best(owners);
    }

    private int[] Best(IEnumerable<int> owners) =>
        [.. owners.Distinct().OrderByDescending(owner => _weights[owner]).ThenBy(owner => owner).Take(Kept)];

    private int LowerBound(ReadOnlySpan<char> text)
    {
        var (low, high) = (0, _keys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_keys[middle].AsSpan().SequenceCompareTo(text) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
