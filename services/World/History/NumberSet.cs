using System.Numerics;

namespace Platform.World.History;

/// <summary>
/// Numbers that were added in order, small in memory however common: in parts of 65,536, each a list where few are
/// there, else a bit for every number (Chambi, Lemire, Kaser and Godin, "Better bitmap performance with Roaring
/// bitmaps", Software: Practice and Experience 2016, sections 2 and 4).
/// </summary>
internal sealed class NumberSet
{
    /// <summary>Numbers of one part.</summary>
    public const int PartSize = 1 << 16;

    /// <summary>A longer list would be larger than the bits.</summary>
    private const int LongestList = PartSize / 16;

    private Part[] _parts = [];
    private int _last = -1;

    /// <summary>How many numbers there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many parts there are, empty ones among them.</summary>
    public int Parts => _parts.Length;

    /// <summary>Adds a number that is not below the last one; the same again is no matter.</summary>
    public void Add(int number)
    {
        if (number == _last)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThan(number, _last);
        if (number / PartSize >= _parts.Length)
            Array.Resize(ref _parts, (number / PartSize) + 1);
        _parts[number / PartSize].Add((ushort)(number % PartSize));
        _last = number;
        Count++;
    }

    /// <summary>What all sets have in one part.</summary>
    /// <param name="sets">At least one.</param>
    /// <param name="part">Which part, from 0.</param>
    /// <param name="room">Where the answer may lie; shape [<see cref="PartSize"/>].</param>
    /// <returns>In order, each less the part's first number.</returns>
    public static ReadOnlySpan<ushort> Common(List<NumberSet> sets, int part, Span<ushort> room)
    {
        var smallest = sets[0];
        foreach (var set in sets)
        {
            if (set.CountOf(part) == 0)
                return [];
            if (set.CountOf(part) < smallest.CountOf(part))
                smallest = set;
        }

        var found = smallest._parts[part].CopyTo(room);
        foreach (var set in sets)
        {
            if (!ReferenceEquals(set, smallest))
                found = set._parts[part].Keep(found);
        }

        return found;
    }

    private int CountOf(int part) => part < _parts.Length ? _parts[part].Count : 0;

    /// <summary>Either a list or bits.</summary>
    private struct Part
    {
        private ushort[]? _list;
        private ulong[]? _bits;

        public int Count { get; private set; }

        public void Add(ushort number)
        {
            if (Count == LongestList)
                ToBits();
            if (_bits is not null)
            {
                _bits[number / 64] |= 1UL << (number % 64);
            }
            else
            {
                if (_list is null || _list.Length == Count)
                    Array.Resize(ref _list, Math.Max(4, 2 * Count));
                _list[Count] = number;
            }

            Count++;
        }

        public readonly Span<ushort> CopyTo(Span<ushort> room)
        {
            if (_bits is null)
            {
                _list.AsSpan(0, Count).CopyTo(room);
                return room[..Count];
            }

            var count = 0;
            for (var word = 0; word < _bits.Length; word++)
            {
                for (var left = _bits[word]; left != 0; left &= left - 1)
                    room[count++] = (ushort)((word * 64) + BitOperations.TrailingZeroCount(left));
            }

            return room[..count];
        }

        /// <summary>Closes up what this part has too.</summary>
        public readonly Span<ushort> Keep(Span<ushort> found)
        {
            var kept = 0;
            if (_bits is not null)
            {
                foreach (var number in found)
                {
                    found[kept] = number;
                    kept += (int)(_bits[number / 64] >> (number % 64)) & 1;
                }

                return found[..kept];
            }

            ReadOnlySpan<ushort> list = _list.AsSpan(0, Count);
            foreach (var number in found)
            {
                while (list.Length > 0 && list[0] < number)
                    list = list[1..];
                if (list.Length > 0 && list[0] == number)
                    found[kept++] = number;
            }

            return found[..kept];
        }

        private void ToBits()
        {
            if (_bits is not null)
                return;
            _bits = new ulong[PartSize / 64];
            foreach (var listed in _list.AsSpan(0, Count))
                _bits[listed / 64] |= 1UL << (listed % 64);
            _list = null;
        }
    }
}
