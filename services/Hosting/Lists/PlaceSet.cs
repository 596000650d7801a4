using System.Numerics;

namespace Platform.Hosting.Lists;

/// <summary>Some of the places of an index, one bit each.</summary>
public sealed class PlaceSet
{
    private const int WordBits = 64;

    private readonly ulong[] _words;

    /// <param name="places">How many places there are; none is in the set.</param>
    public PlaceSet(int places) => _words = new ulong[(places + WordBits - 1) / WordBits];

    private PlaceSet(ulong[] words) => _words = words;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    public bool Contains(int place) => (_words[place / WordBits] >> (place % WordBits) & 1) != 0;

    public void Add(int place) => _words[place / WordBits] |= 1UL << (place % WordBits);

    public void Add(ReadOnlySpan<int> places)
    {
        foreach (var place in places)
            Add(place);
    }

    /// <summary>All of the first places.</summary>
    public void AddFirst(int places)
    {
        _words.AsSpan(0, places / WordBits).Fill(ulong.MaxValue);
        if (places % WordBits != 0)
            _words[places / WordBits] |= (1UL << (places % WordBits)) - 1;
    }

    /// <summary>How many places are in both.</summary>
    public int CountBoth(PlaceSet other)
    {
        var count = 0;
        for (var word = 0; word < _words.Length; word++)
            count += BitOperations.PopCount(_words[word] & other._words[word]);
        return count;
    }

    /// <summary>What is in both.</summary>
    public PlaceSet And(PlaceSet other)
    {
        var both = new ulong[_words.Length];
        for (var word = 0; word < both.Length; word++)
            both[word] = _words[word] & other._words[word];
        return new PlaceSet(both);
    }

    /// <summary>What is in this and not in the other.</summary>
    public PlaceSet Without(PlaceSet other)
    {
        var rest = new ulong[_words.Length];
        for (var word = 0; word < rest.Length; word++)
            rest[word] = _words[word] & ~other._words[word];
        return new PlaceSet(rest);
    }

    /// <summary>The places, ascending.</summary>
    public Places GetEnumerator() => new(_words);

    /// <summary>Walks over the places.</summary>
    public struct Places(ulong[] words)
    {
        private int _word = -1;
        private ulong _left;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word == words.Length)
                    return false;
                _left = words[_word];
            }

            Current = (_word * WordBits) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
