using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Platform.Store.Events;

/// <summary>The strings of one JSON object, unescaped, in one buffer that is used again for the next.</summary>
internal sealed class TextArena
{
    private const int UsualLength = 1 << 14;

    private char[] _text = new char[UsualLength];
    private int _length;

    public ReadOnlySpan<char> this[Range range] => _text.AsSpan(range);

    /// <summary>Begins anew; what one huge text took is given back.</summary>
    public void Clear()
    {
        _length = 0;
        if (_text.Length > UsualLength)
            _text = new char[UsualLength];
    }

    /// <summary>Copies the string that the reader stands on; false if it is no Unicode text.</summary>
    public bool TryAdd(ref Utf8JsonReader reader, out Range text)
    {
        if (!reader.ValueIsEscaped)
            return TryAdd(reader.ValueSpan, out text);
        var room = Room(reader.ValueSpan.Length);
        try
        {
            text = Take(reader.CopyString(room));
            return true;
        }
        catch (InvalidOperationException)
        {
            text = default;
            return false;
        }
    }

    /// <summary>Copies a string that was written without an escape; false if it is no Unicode text.</summary>
    public bool TryAdd(ReadOnlySpan<byte> utf8, out Range text)
    {
        var isText = Utf8.ToUtf16(utf8, Room(utf8.Length), out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done;
        text = isText ? Take(written) : default;
        return isText;
    }

    /// <summary>Room for so many bytes: a UTF-8 byte is never more than one UTF-16 code unit.</summary>
    private Span<char> Room(int bytes)
    {
        if (_length + bytes > _text.Length)
            Array.Resize(ref _text, Math.Max(_length + bytes, 2 * _text.Length));
        return _text.AsSpan(_length);
    }

    private Range Take(int letters) => _length..(_length += letters);
}
