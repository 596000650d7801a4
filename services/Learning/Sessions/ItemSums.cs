using System.Runtime.CompilerServices;

namespace Platform.Learning.Sessions;

/// <summary>
/// A sum for each item, made empty in no time: an entry counts only if it was written since. The same entry tells
/// whether a voter has voted for the item. One thread at a time.
/// </summary>
/// <param name="itemCount">How many items there are.</param>
internal sealed class ItemSums(int itemCount)
{
    /// <summary>Voters of one query, at most: numbers of voters start anew before they would run out.</summary>
    private const int MostVoters = 1 << 24;

    private readonly Entry[] _entries = new Entry[itemCount];
    /// <summary>One longer, so that the place after the last may be written to before it is known whether it counts.</summary>
    private readonly int[] _touched = new int[itemCount + 1];
    private int _count;
    private int _first;
    private int _voter;

    /// <summary>The items that have a sum, in the order of their first vote.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    /// <summary>Empties all sums.</summary>
    public void Begin()
    {
        if (_voter > int.MaxValue - MostVoters)
        {
            Array.Clear(_entries);
            _voter = 0;
        }

        _first = ++_voter;
        _count = 0;
    }

    /// <summary>The next voter comes: it may vote once for each item.</summary>
    public void NextVoter() => _voter++;

    /// <summary>Adds to the sum of an item.</summary>
    public void Add(int item, float value)
    {
        ref var entry = ref _entries[item];
        if (entry.Voter >= _first)
        {
            entry.Sum += value;
            return;
        }

        entry = new Entry { Sum = value, Voter = _first };
        _touched[_count++] = item;
    }

    /// <summary>Adds the present voter's vote, unless it has voted for the item.</summary>
    /// <remarks>Whether an item was voted for before, no processor can foresee: so nothing branches on it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Vote(int item, float value)
    {
        ref var entry = ref _entries[item];
        var last = entry.Voter;
        if (last == _voter)
            return;
        var isNew = last < _first;
        var count = _count;
        _touched[count] = item;
        _count = count + (isNew ? 1 : 0);
        entry.Sum = (isNew ? 0 : entry.Sum) + value;
        entry.Voter = _voter;
    }

    /// <summary>The sum of an item; 0 where it has none.</summary>
    public float Of(int item) => _entries[item].Voter >= _first ? _entries[item].Sum : 0;

    /// <summary>Replaces the sum of an item.</summary>
    public void Set(int item, float value)
    {
        ref var entry = ref _entries[item];
        if (entry.Voter < _first)
        {
            _touched[_count++] = item;
            entry.Voter = _first;
        }

        entry.Sum = value;
    }

    private struct Entry
    {
        public float Sum;
        public int Voter;
    }
}
