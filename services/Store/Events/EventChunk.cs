using System.Buffers;

namespace Platform.Store.Events;

/// <summary>A run of whole lines from a file of the log. To be disposed, which gives its buffer back.</summary>
public sealed class EventChunk : IDisposable
{
    private byte[]? _buffer;
    private readonly int _length;

    internal EventChunk(string file, byte[] buffer, int length)
    {
        File = file;
        _buffer = buffer;
        _length = length;
    }

    /// <summary>The file it is from.</summary>
    public string File { get; }

    /// <summary>The lines, without their line feeds; empty ones are left out.</summary>
    public LineEnumerator Lines => new(_buffer.AsSpan(0, _length));

    public void Dispose()
    {
        if (_buffer is not null)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = null;
    }

    /// <summary>Walks the lines of a chunk.</summary>
    public ref struct LineEnumerator
    {
        private ReadOnlySpan<byte> _rest;

        internal LineEnumerator(ReadOnlySpan<byte> text) => _rest = text;

        public ReadOnlySpan<byte> Current { get; private set; }

        public readonly LineEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (!_rest.IsEmpty)
            {
                var end = _rest.IndexOf((byte)'\n');
                Current = end < 0 ? _rest : _rest[..end];
                _rest = end < 0 ? [] : _rest[(end + 1)..];
                if (!Current.IsEmpty)
                    return true;
            }

            return false;
        }
    }
}
