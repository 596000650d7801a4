using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Platform.Store.Events;

/// <summary>
/// Takes one piece of JSON after the other off a text: blanks, a sign, a string without an escape, a small number, a
/// time in UTC. What it takes is sound JSON; what it does not take may be sound all the same.
/// </summary>
internal ref struct PlainJson(ReadOnlySpan<byte> text)
{
    private const int MostDigits = 9;
    private const int TicksDigits = 7;

    private readonly ReadOnlySpan<byte> _text = text;

    /// <summary>Bytes taken.</summary>
    public int Position { get; private set; }

    public readonly ReadOnlySpan<byte> Rest => _text[Position..];

    public void Skip(int bytes) => Position += bytes;

    /// <summary>Steps over blanks.</summary>
    public void SkipBlanks()
    {
        while (Position < _text.Length && _text[Position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            Position++;
    }

    /// <summary>Takes a sign, with the blanks before it.</summary>
    public bool TryTake(byte sign)
    {
        SkipBlanks();
        if (Position >= _text.Length || _text[Position] != sign)
            return false;
        Position++;
        return true;
    }

    /// <summary>Takes a string without an escape, with the blanks before it.</summary>
    public bool TryTakeText(out ReadOnlySpan<byte> utf8)
    {
        utf8 = default;
        if (!TryTake((byte)'"'))
            return false;
        var rest = Rest;
        var end = IndexOfOdd(rest);
        if (end < 0 || rest[end] != '"')
            return false;
        utf8 = rest[..end];
        Position += end + 1;
        return true;
    }

    /// <summary>Takes a whole number of nine digits at most, with the blanks before it.</summary>
    public bool TryTakeNumber(out int number)
    {
        SkipBlanks();
        number = 0;
        var rest = Rest;
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit((char)rest[digits]))
        {
            if (digits == MostDigits)
                return false;
            number = (10 * number) + rest[digits++] - '0';
        }

        if (digits == 0 || (digits > 1 && rest[0] == '0') || digits == rest.Length || rest[digits] is not ((byte)',' or (byte)'}'))
            return false;
        Position += digits;
        return true;
    }

    /// <summary>Takes a time such as "2026-11-27T09:30:00.123Z", with the blanks before it; if it is none, nothing.</summary>
    public bool TryTakeTime(out DateTimeOffset time)
    {
        var before = Position;
        if (TryTakeText(out var utf8) && TryReadTime(utf8, out time))
            return true;
        Position = before;
        time = default;
        return false;
    }

    private static bool TryReadTime(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length < 20 || text[^1] != 'Z' || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
            return false;
        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..10]));
        var (hour, minute, second) = (Digits(text[11..13]), Digits(text[14..16]), Digits(text[17..19]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
            return false;
        var ticks = 0L;
        if (text.Length > 20)
        {
            var fraction = text[20..^1];
            ticks = text[19] != '.' || fraction.Length is 0 or > TicksDigits ? -1 : Digits(fraction);
            if (ticks < 0)
                return false;
            for (var digits = fraction.Length; digits < TicksDigits; digits++)
                ticks *= 10;
        }

        time = new DateTimeOffset(new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).AddTicks(ticks));
        return true;
    }

    /// <summary>The number that digits write; -1 if anything else is among them.</summary>
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit((char)letter))
                return -1;
            number = (10 * number) + letter - '0';
        }

        return number;
    }

    /// <summary>Where the first byte lies that a string does not hold as it is: its end, an escape, a control character.</summary>
    private static int IndexOfOdd(ReadOnlySpan<byte> text)
    {
        var at = 0;
        ref var first = ref MemoryMarshal.GetReference(text);
        for (; at + Vector128<byte>.Count <= text.Length; at += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref first, (nuint)at);
            var odd = Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)' '));
            if (odd != Vector128<byte>.Zero)
                return at + BitOperations.TrailingZeroCount(odd.ExtractMostSignificantBits());
        }

        for (; at < text.Length; at++)
        {
            if (text[at] is (byte)'"' or (byte)'\\' or < (byte)' ')
                return at;
        }

        return -1;
    }
}
