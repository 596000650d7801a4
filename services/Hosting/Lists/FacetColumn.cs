using Platform.Store;

namespace Platform.Hosting.Lists;

/// <summary>The values of one facet, of all products.</summary>
internal sealed class FacetColumn
{
    private readonly List<int> _values = [];
    private readonly int[] _offsets;
    private int _filled;

    public FacetColumn(string name, int products) => (Name, _offsets) = (name, new int[products + 1]);

    public string Name { get; }

    public StringTable Values { get; } = new();

    /// <summary>Adds the values of the next product.</summary>
    public void Add(IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            if (value.Length > 0)
                _values.Add(Values.Add(value));
        }

        _offsets[++_filled] = _values.Count;
    }

    /// <summary>The values of a product.</summary>
    public ReadOnlySpan<int> Of(int product) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values)[_offsets[product].._offsets[product + 1]];
}
