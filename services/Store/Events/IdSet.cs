using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Platform.Store.Events;

/// <summary>
/// A set of ids in one table with linear probing, at most half full (Knuth, The Art of Computer Programming, volume
/// 3, section 6.4, algorithms L and R). The ids are hashes already, so their lowest bits choose the slot. Not for
/// several threads.
/// </summary>
internal sealed class IdSet
{
    private const int FirstSlots = 1 << 10;

    private UInt128[] _slots = new UInt128[FirstSlots];

    public int Count { get; private set; }

    /// <summary>Has the place where an id belongs fetched, as it lies anywhere in memory, while others are looked for.</summary>
    public unsafe void Prefetch(UInt128 id)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref _slots[Home(id)]));
    }

    /// <param name="id">Any but <see cref="EventId.None"/>, which stands for an empty slot.</param>
    public bool Contains(UInt128 id) => _slots[SlotOf(id)] == id;

    /// <summary>Adds an id; false if it was there.</summary>
    /// <param name="id">Any but <see cref="EventId.None"/>, which stands for an empty slot.</param>
    public bool Add(UInt128 id)
    {
        var slot = SlotOf(id);
        if (_slots[slot] == id)
            return false;
        _slots[slot] = id;
        Count++;
        if (2 * Count > _slots.Length)
            Grow();
        return true;
    }

    /// <summary>Removes an id; false if it was not there.</summary>
    public bool Remove(UInt128 id)
    {
        var hole = SlotOf(id);
        if (_slots[hole] != id)
            return false;
        // Whoever was pushed behind the hole moves up, or a search would end at the hole.
        for (var slot = Next(hole); _slots[slot] != EventId.None; slot = Next(slot))
        {
            if (Distance(Home(_slots[slot]), slot) >= Distance(hole, slot))
                (_slots[hole], hole) = (_slots[slot], slot);
        }

        _slots[hole] = EventId.None;
        Count--;
        return true;
    }

    /// <summary>Forgets all, and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        Count = 0;
    }

    /// <summary>Where the id is, or the empty slot where it belongs.</summary>
    private int SlotOf(UInt128 id)
    {
        var slots = _slots;
        var slot = Home(id);
        while (slots[slot] != EventId.None && slots[slot] != id)
            slot = Next(slot);
        return slot;
    }

    private void Grow()
    {
        var elder = _slots;
        _slots = new UInt128[2 * elder.Length];
        foreach (var id in elder)
        {
            if (id != EventId.None)
                _slots[SlotOf(id)] = id;
        }
    }

    private int Home(UInt128 id) => (int)(ulong)id & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    private int Distance(int from, int to) => (to - from) & (_slots.Length - 1);
}
