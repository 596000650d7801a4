using System.Buffers.Text;

namespace Platform.Local.Live.Browsing;

/// <summary>Joins the chunks of an HTTP/1.1 body where they lie, as they come (RFC 9112, section 7.1).</summary>
internal struct ChunkedBody
{
    private int _read;
    private int _left;
    private Part _part;

    private enum Part
    {
        Size,
        Data,
        DataEnd,
        Trailer,
        End,
    }

    /// <summary>How many bytes of the body are joined, from the start of the buffer.</summary>
    public int Length { get; private set; }

    public readonly bool IsComplete => _part == Part.End;

    /// <summary>Joins what has come.</summary>
    /// <param name="bytes">The body as it came, from its first byte; it is written over.</param>
    /// <returns>The bytes that are used: what comes next has to follow them.</returns>
    /// <exception cref="IOException">These are no chunks.</exception>
    public int Join(Span<byte> bytes)
    {
        while (_part != Part.End && Step(bytes))
        {
        }

        // The raw bytes move up to the joined ones, so that the buffer holds no more than the page.
        var rest = bytes[_read..];
        rest.CopyTo(bytes[Length..]);
        _read = Length;
        return Length + rest.Length;
    }

    private bool Step(Span<byte> bytes)
    {
        if (_part == Part.Data)
        {
            var count = Math.Min(_left, bytes.Length - _read);
            bytes.Slice(_read, count).CopyTo(bytes[Length..]);
            (_read, _left, Length) = (_read + count, _left - count, Length + count);
            if (_left > 0)
                return false;
            _part = Part.DataEnd;
        }

        var end = bytes[_read..].IndexOf("\r\n"u8);
        if (end < 0)
            return false;
        Take(bytes.Slice(_read, end));
        _read += end + 2;
        return true;
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        switch (_part)
        {
            case Part.Size:
                if (!Utf8Parser.TryParse(line, out _left, out var read, 'x') || _left < 0 || (read < line.Length && line[read] is not ((byte)';' or (byte)' ')))
                    throw new IOException("The shop's answer is no HTTP/1.1: a chunk has no size.");
                _part = _left == 0 ? Part.Trailer : Part.Data;
                break;
            case Part.DataEnd:
                _part = line.IsEmpty ? Part.Size : throw new IOException("The shop's answer is no HTTP/1.1: a chunk does not end.");
                break;
            default:
                _part = line.IsEmpty ? Part.End : Part.Trailer;
                break;
        }
    }
}
