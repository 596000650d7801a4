using Platform.Store.Files;

namespace Platform.Recommender.Models;

/// <summary>Many rankings by name, in flat arrays.</summary>
internal sealed class RankingTable
{
    private readonly string[] _keys;
    private readonly int[] _offsets;
    private readonly int[] _items;
    private readonly int[] _counts;
    private readonly Dictionary<string, int> _indices;

    /// <param name="keys">Shape [rankings]: their names.</param>
    /// <param name="offsets">Shape [rankings + 1]: where each begins.</param>
    /// <param name="items">Shape [entries]: most sold first.</param>
    /// <param name="counts">Shape [entries].</param>
    public RankingTable(string[] keys, int[] offsets, int[] items, int[] counts)
    {
        (_keys, _offsets, _items, _counts) = (keys, offsets, items, counts);
        _indices = keys.Select((key, index) => (key, index)).ToDictionary(pair => pair.key, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary>The ranking of that name; an empty one where there is none.</summary>
    public Ranking Find(string key)
    {
        if (!_indices.TryGetValue(key, out var index))
            return default;
        var range = _offsets[index].._offsets[index + 1];
        return new Ranking(_items.AsMemory(range), _counts.AsMemory(range));
    }

    public void Save(VersionWriter files)
    {
        files.Write("keys", _keys);
        files.Write("offsets", _offsets);
        files.Write("items", _items);
        files.Write("counts", _counts);
    }

    /// <exception cref="CorruptVersionException">The files do not fit one another.</exception>
    public static RankingTable Load(VersionReader files, int itemCount)
    {
        var (keys, offsets) = (files.ReadStrings("keys"), files.ReadArray<int>("offsets"));
        var (items, counts) = (files.ReadArray<int>("items"), files.ReadArray<int>("counts"));
        var areOffsetsSound = offsets.Length == keys.Length + 1 && offsets[0] == 0 && offsets[^1] == items.Length
            && offsets.Zip(offsets.Skip(1)).All(pair => pair.First <= pair.Second);
        if (!areOffsetsSound || counts.Length != items.Length || items.Any(item => (uint)item >= (uint)itemCount))
            throw new CorruptVersionException("The rankings of most-sold do not fit one another.");
        return new RankingTable(keys, offsets, items, counts);
    }
}
