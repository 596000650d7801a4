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
        // A UTF-8 byte is never more than one UTF-16 code unit.
        var most = _length + reader.ValueSpan.Length;
        if (most > _text.Length)
            Array.Resize(ref _text, Math.Max(most, 2 * _text.Length));
        var start = _length;
        if (!reader.ValueIsEscaped)
        {
            var isText = Utf8.ToUtf16(reader.ValueSpan, _text.AsSpan(start), out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done;
            _length += isText ? written : 0;
            text = isText ? start.._length : default;
            return isText;
        }

        try
        {
            _length += reader.CopyString(_text.AsSpan(start));
        }
        catch (InvalidOperationException)
        {
            text = default;
            return false;
        }

        text = start.._length;
        return true;
    }
}
