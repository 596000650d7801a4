using System.Buffers;
using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace Platform.Local.Live.Browsing;

/// <summary>
/// An answer as it comes over a connection: HTTP/1.1, its body by length, in chunks, or to the end of the connection. It is
/// filled again and again; its buffer grows to the largest page.
/// </summary>
internal sealed class ShopAnswer : IDisposable
{
    private const int FirstSize = 1 << 15;
    private const int LargestAnswer = 1 << 24;

    private readonly List<Range> _cookies = [];
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private byte[] _unpacked = [];
    private int _filled;
    private int _bodyStart = -1;
    private int _bodyLength;
    private int _unpackedLength = -1;
    private bool _isChunked;
    private bool _isGzip;
    private Range? _location;
    private ChunkedBody _chunks;

    /// <summary>The status; 0 while the head has not come.</summary>
    public int Status { get; private set; }

    /// <summary>Bytes received, head included.</summary>
    public int Received { get; private set; }

    public bool IsComplete { get; private set; }

    /// <summary>Whether the connection ends with this answer.</summary>
    public bool Closes { get; private set; }

    /// <summary>Where a redirection leads; null where the answer is none.</summary>
    public string? Location => _location is { } at ? Encoding.ASCII.GetString(_buffer.AsSpan(at)) : null;

    /// <summary>The body, unpacked and unchunked.</summary>
    public ReadOnlySpan<byte> Body => _unpackedLength >= 0
        ? _unpacked.AsSpan(0, _unpackedLength)
        : _buffer.AsSpan(_bodyStart, _isChunked ? _chunks.Length : _bodyLength);

    /// <summary>Forgets the answer before.</summary>
    public void Clear()
    {
        _cookies.Clear();
        (_filled, _bodyStart, _bodyLength, _unpackedLength) = (0, -1, 0, -1);
        (_isChunked, _isGzip, _location, _chunks) = (false, false, null, default);
        (Status, Received, IsComplete, Closes) = (0, 0, false, false);
    }

    /// <summary>Where the next bytes go; never empty.</summary>
    /// <exception cref="IOException">The answer is larger than any page.</exception>
    public Memory<byte> Room()
    {
        if (_filled == _buffer.Length)
        {
            if (_filled >= LargestAnswer)
                throw new IOException($"The shop's answer has more than {LargestAnswer} bytes.");
            var larger = ArrayPool<byte>.Shared.Rent(2 * _filled);
            _buffer.AsSpan(0, _filled).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsMemory(_filled);
    }

    /// <summary>Takes over bytes that were written into the room; none says that the connection ended.</summary>
    /// <exception cref="IOException">This is no answer, or ends too early.</exception>
    public void Add(int count)
    {
        Received += count;
        _filled += count;
        if (_bodyStart < 0 && _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8) is >= 0 and var end)
        {
            _bodyStart = end + 4;
            ReadHead(_buffer.AsSpan(0, end));
        }

        if (_bodyStart >= 0)
            ReadBody(count == 0);
        if (count == 0 && !IsComplete)
            throw new IOException("The shop ended the connection before its answer did.");
        if (IsComplete && _isGzip)
            Unpack();
    }

    /// <summary>Gives a jar the cookies that the answer sets.</summary>
    public void SetCookies(CookieJar jar)
    {
        foreach (var cookie in _cookies)
            jar.Take(_buffer.AsSpan(cookie));
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void ReadHead(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("HTTP/1.1 "u8) || !Utf8Parser.TryParse(head[9..], out int status, out _) || status is < 200 or > 599)
            throw new IOException("The shop's answer is no HTTP/1.1.");
        Status = status;
        _bodyLength = status is 204 or 304 ? 0 : -1;
        for (var at = 0; head[at..].IndexOf("\r\n"u8) is >= 0 and var ahead;)
        {
            at += ahead + 2;
            var length = head[at..].IndexOf("\r\n"u8);
            ReadHeader(length < 0 ? head[at..] : head.Slice(at, length), at);
        }

        Closes |= _bodyLength < 0 && !_isChunked;
    }

    private void ReadHeader(ReadOnlySpan<byte> line, int at)
    {
        if (line.IndexOf((byte)':') is not (> 0 and var colon))
            return;
        var start = colon + 1;
        while (start < line.Length && line[start] == ' ')
            start++;
        var name = line[..colon];
        var value = line[start..];
        if (Ascii.EqualsIgnoreCase(name, "content-length"u8))
            _bodyLength = Utf8Parser.TryParse(value, out int length, out _) ? length : throw new IOException("The shop's answer is no HTTP/1.1: it has no length.");
        else if (Ascii.EqualsIgnoreCase(name, "transfer-encoding"u8))
            _isChunked = true;
        else if (Ascii.EqualsIgnoreCase(name, "content-encoding"u8))
            _isGzip = Ascii.EqualsIgnoreCase(value, "gzip"u8);
        else if (Ascii.EqualsIgnoreCase(name, "connection"u8))
            Closes = Ascii.EqualsIgnoreCase(value, "close"u8);
        else if (Ascii.EqualsIgnoreCase(name, "location"u8))
            _location = (at + start)..(at + line.Length);
        else if (Ascii.EqualsIgnoreCase(name, "set-cookie"u8))
            _cookies.Add((at + start)..(at + line.Length));
    }

    private void ReadBody(bool isEnd)
    {
        if (_isChunked)
        {
            _filled = _bodyStart + _chunks.Join(_buffer.AsSpan(_bodyStart, _filled - _bodyStart));
            IsComplete = _chunks.IsComplete;
        }
        else if (_bodyLength >= 0)
        {
            IsComplete = _filled - _bodyStart >= _bodyLength;
        }
        else if (isEnd)
        {
            _bodyLength = _filled - _bodyStart;
            IsComplete = true;
        }
    }

    private void Unpack()
    {
        var packed = new MemoryStream(_buffer, _bodyStart, _isChunked ? _chunks.Length : _bodyLength, writable: false);
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        _unpackedLength = 0;
        while (true)
        {
            if (_unpackedLength == _unpacked.Length)
                Array.Resize(ref _unpacked, Math.Max(FirstSize, 2 * _unpacked.Length));
            var read = gzip.Read(_unpacked.AsSpan(_unpackedLength));
            if (read == 0)
                return;
            _unpackedLength += read;
        }
    }
}
