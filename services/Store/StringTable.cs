namespace Platform.Store;

/// <summary>Numbers different strings by the order of their first appearance.</summary>
public sealed class StringTable
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _values = [];

    public StringTable() => _lookup = _indices.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The strings by their numbers.</summary>
    public IReadOnlyList<string> Values => _values;

    public int Count => _values.Count;

    public string this[int index] => _values[index];

    /// <summary>The number of a string, a new one if it is new; -1 for the empty string.</summary>
    public int Add(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
            return -1;
        return _lookup.TryGetValue(value, out var index) ? index : AddNew(value.ToString());
    }

    /// <inheritdoc cref="Add(ReadOnlySpan{char})"/>
    public int Add(string value)
    {
        if (value.Length == 0)
            return -1;
        return _indices.TryGetValue(value, out var index) ? index : AddNew(value);
    }

    /// <summary>The number of a string; -1 if it has none.</summary>
    public int Find(ReadOnlySpan<char> value) => _lookup.TryGetValue(value, out var index) ? index : -1;

    private int AddNew(string value)
    {
        var index = _values.Count;
        _indices.Add(value, index);
        _values.Add(value);
        return index;
    }
}
