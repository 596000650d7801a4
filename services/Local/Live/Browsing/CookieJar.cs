using System.Buffers;
using System.Text;

namespace Platform.Local.Live.Browsing;

/// <summary>
/// The cookies of one browser. There is one site and all its cookies are for all its pages, so that neither paths nor
/// domains are looked at; one that is set to have expired is forgotten.
/// </summary>
internal sealed class CookieJar
{
    private readonly List<Cookie> _cookies;

    public CookieJar() => _cookies = [];

    private CookieJar(List<Cookie> cookies) => _cookies = cookies;

    /// <summary>The value of a cookie; null where there is none.</summary>
    public string? Find(string name) =>
        _cookies.Find(cookie => Ascii.Equals(cookie.Name, name)) is { } found ? Encoding.ASCII.GetString(found.Pair.AsSpan(found.Name.Length + 1)) : null;

    /// <summary>Takes what the value of a <c>Set-Cookie</c> header says.</summary>
    public void Take(ReadOnlySpan<byte> header)
    {
        var end = header.IndexOf((byte)';');
        var pair = end < 0 ? header : header[..end];
        if (pair.IndexOf((byte)'=') is not (> 0 and var length))
            return;
        var index = IndexOf(pair[..length]);
        if (end >= 0 && HasExpired(header[end..]))
        {
            if (index >= 0)
                _cookies.RemoveAt(index);
        }
        else if (index < 0)
        {
            _cookies.Add(new Cookie(pair.ToArray(), length));
        }
        else if (!pair.SequenceEqual(_cookies[index].Pair))
        {
            _cookies[index] = new Cookie(pair.ToArray(), length);
        }
    }

    /// <summary>A jar with the same cookies.</summary>
    public CookieJar Copy() => new([.. _cookies]);

    /// <summary>Writes the header with all cookies; nothing where there are none.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        for (var index = 0; index < _cookies.Count; index++)
        {
            output.Write(index == 0 ? "Cookie: "u8 : "; "u8);
            output.Write(_cookies[index].Pair);
        }

        if (_cookies.Count > 0)
            output.Write("\r\n"u8);
    }

    private int IndexOf(ReadOnlySpan<byte> name)
    {
        for (var index = 0; index < _cookies.Count; index++)
        {
            if (_cookies[index].Name.SequenceEqual(name))
                return index;
        }

        return -1;
    }

    /// <summary>Servers delete a cookie by an age of nothing, or by a day in 1970.</summary>
    private static bool HasExpired(ReadOnlySpan<byte> attributes)
    {
        Span<byte> lower = stackalloc byte[Math.Min(attributes.Length, 256)];
        Ascii.ToLower(attributes[..lower.Length], lower, out var written);
        lower = lower[..written];
        return lower.IndexOf("max-age=0"u8) >= 0 || lower.IndexOf(" 1970 "u8) >= 0;
    }

    private sealed record Cookie(byte[] Pair, int NameLength)
    {
        public ReadOnlySpan<byte> Name => Pair.AsSpan(0, NameLength);
    }
}
