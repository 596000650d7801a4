using System.Numerics;

namespace Platform.Storefront.Listings;

/// <summary>Some of the places of an index, one bit each.</summary>
internal sealed class ProductSet
{
    private const int WordBits = 64;

    private readonly ulong[] _words;

    /// <param name="places">How many places there are; none is in the set.</param>
    public ProductSet(int places) => _words = new ulong[(places + WordBits - 1) / WordBits];

    private ProductSet(ulong[] words) => _words = words;

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

    /// <summary>What is in both.</summary>
    public ProductSet And(ProductSet other)
    {
        var both = new ulong[_words.Length];
        for (var word = 0; word < both.Length; word++)
            both[word] = _words[word] & other._words[word];
        return new ProductSet(both);
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
