using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace Platform.Storefront.Pictures;

/// <summary>Writes SVG as UTF-8. What is written is the program's own text with numbers and colours in it, and never a text of a product.</summary>
internal sealed class Pen
{
    private byte[] _bytes = new byte[4096];
    private int _count;

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    /// <summary>Writes text with numbers and colours in it: the text has written itself when this is reached.</summary>
    public Pen Write([InterpolatedStringHandlerArgument("")] ref PenText text) => this;

    internal void Text(string text)
    {
        Reserve(text.Length);
        _count += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_count));
    }

    internal void Number(int number)
    {
        Reserve(12);
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(_count), out var written);
        _count += written;
    }

    internal void Color(Tint tint)
    {
        Reserve(7);
        _bytes[_count++] = (byte)'#';
        foreach (var part in (ReadOnlySpan<byte>)[tint.Red, tint.Green, tint.Blue])
        {
            _bytes[_count++] = Digit(part >> 4);
            _bytes[_count++] = Digit(part & 15);
        }
    }

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'a' + value - 10);

    private void Reserve(int length)
    {
        // Every character of ours is one byte.
        if (_bytes.Length - _count < length)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _count + length));
    }
}
