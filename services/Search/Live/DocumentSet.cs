using System.Numerics;

namespace Platform.Search.Live;

/// <summary>Some of the documents of an index, one bit each.</summary>
internal sealed class DocumentSet
{
    private const int WordBits = 64;

    private readonly ulong[] _words;

    /// <param name="documents">How many documents there are; none is in the set.</param>
    public DocumentSet(int documents) => _words = new ulong[(documents + WordBits - 1) / WordBits];

    private DocumentSet(ulong[] words) => _words = words;

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

    public bool Contains(int document) => (_words[document / WordBits] >> (document % WordBits) & 1) != 0;

    public void Add(int document) => _words[document / WordBits] |= 1UL << (document % WordBits);

    /// <summary>How many documents are in both.</summary>
    public int CountBoth(DocumentSet other)
    {
        var count = 0;
        for (var word = 0; word < _words.Length; word++)
            count += BitOperations.PopCount(_words[word] & other._words[word]);
        return count;
    }

    /// <summary>What is in both.</summary>
    public DocumentSet And(DocumentSet other) => Join(other, static (a, b) => a & b);

    /// <summary>What is in this and not in the other.</summary>
    public DocumentSet Without(DocumentSet other) => Join(other, static (a, b) => a & ~b);

    private DocumentSet Join(DocumentSet other, Func<ulong, ulong, ulong> join)
    {
        var joined = new ulong[_words.Length];
        for (var word = 0; word < joined.Length; word++)
            joined[word] = join(_words[word], other._words[word]);
        return new DocumentSet(joined);
    }
}
