using System.Buffers;
using System.Runtime.InteropServices;

namespace Platform.Store.Events;

/// <summary>Events on their way into the log: one line of JSON each, in one buffer.</summary>
public sealed class EventBatch
{
    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly List<Entry> _entries = [];

    /// <summary>The number of events.</summary>
    public int Count => _entries.Count;

    /// <summary>Bytes that it has room for.</summary>
    public int Capacity => _lines.Capacity;

    internal int Bytes => _lines.WrittenCount;

    internal ReadOnlySpan<Entry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>Begins anew, with room for at least so many bytes of lines.</summary>
    public void Reset(int bytes)
    {
        _entries.Clear();
        _lines.ResetWrittenCount();
        _lines.GetSpan(bytes);
    }

    /// <summary>Adds an event.</summary>
    /// <param name="line">One JSON object without a line break in it, nor after it.</param>
    /// <param name="id">See <see cref="EventId"/>.</param>
    public void Add(ReadOnlySpan<byte> line, UInt128 id)
    {
        _entries.Add(new Entry(_lines.WrittenCount, line.Length + 1, id));
        _lines.Write(line);
        _lines.Write("\n"u8);
    }

    /// <summary>The text of all events, a line each.</summary>
    public ReadOnlyMemory<byte> Lines => _lines.WrittenMemory;

    internal ReadOnlyMemory<byte> LineOf(Entry entry) => _lines.WrittenMemory.Slice(entry.Offset, entry.Length);

    /// <summary>Where an event's line lies, its line feed included, and its id.</summary>
    internal readonly record struct Entry(int Offset, int Length, UInt128 Id);
}
