using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Platform.Benchmarks.Load;

/// <summary>Reads HTTP/1.1 answers one after the other from a connection, whole or in chunks.</summary>
internal sealed class HttpAnswerReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _filled;

    /// <summary>Reads an answer to its end.</summary>
    /// <returns>When its head was there, as of <see cref="Stopwatch.GetTimestamp"/>.</returns>
    /// <exception cref="InvalidOperationException">It is no success, or the connection ended.</exception>
    public async Task<long> ReadAsync()
    {
        int end;
        while ((end = _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8)) < 0)
            await FillAsync();
        var first = Stopwatch.GetTimestamp();
        var head = Encoding.ASCII.GetString(_buffer, 0, end);
        if (!head.StartsWith("HTTP/1.1 2", StringComparison.Ordinal))
            throw new InvalidOperationException(head);
        Drop(end + 4);
        const string Length = "\r\nContent-Length: ";
        var at = head.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            await SkipChunksAsync();
            return first;
        }

        var value = head.AsSpan(at + Length.Length);
        var lineEnd = value.IndexOf('\r');
        await SkipAsync(int.Parse(lineEnd < 0 ? value : value[..lineEnd], NumberStyles.None, CultureInfo.InvariantCulture));
        return first;
    }

    private async Task SkipChunksAsync()
    {
        while (true)
        {
            int end;
            while ((end = _buffer.AsSpan(0, _filled).IndexOf("\r\n"u8)) < 0)
                await FillAsync();
            var size = int.Parse(Encoding.ASCII.GetString(_buffer, 0, end), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            await SkipAsync(end + 2 + size + 2);
            if (size == 0)
                return;
        }
    }

    private async Task SkipAsync(int count)
    {
        while (_filled < count)
        {
            count -= _filled;
            _filled = 0;
            await FillAsync();
        }

        Drop(count);
    }

    private void Drop(int count)
    {
        _buffer.AsSpan(count, _filled - count).CopyTo(_buffer);
        _filled -= count;
    }

    private async Task FillAsync()
    {
        var read = await stream.ReadAsync(_buffer.AsMemory(_filled));
        if (read == 0)
            throw new InvalidOperationException("The connection ended.");
        _filled += read;
    }
}
