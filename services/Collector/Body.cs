using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Platform.Collector;

/// <summary>
/// A request's body in a buffer of the pool, which grows with what has really come: who promises much and sends
/// little holds little. To be disposed, which gives the buffer and its part of the budget back.
/// </summary>
internal sealed class Body : IDisposable
{
    /// <summary>As much as is taken on the word of who sends; a list of a hundred events has some twenty thousand.</summary>
    private const int FirstBytes = 1 << 15;

    private readonly BodyBudget _budget;
    private byte[] _buffer = [];
    private int _length;

    private Body(BodyBudget budget) => _budget = budget;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads a body.</summary>
    /// <returns>The body; or null and the status that says why not: 413 too long, 503 too much at once.</returns>
    /// <exception cref="BadHttpRequestException">The client broke off.</exception>
    public static async ValueTask<(Body? Body, int Status)> ReadAsync(HttpRequest request, int most, BodyBudget budget)
    {
        if (request.ContentLength > most)
            return (null, StatusCodes.Status413PayloadTooLarge);
        var body = new Body(budget);
        try
        {
            var status = await body.FillAsync(request, most).ConfigureAwait(false);
            if (status == StatusCodes.Status200OK)
                return (body, status);
            body.Dispose();
            return (null, status);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_buffer.Length == 0)
            return;
        _budget.GiveBack(_buffer.Length);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private async ValueTask<int> FillAsync(HttpRequest request, int most)
    {
        // One byte more than was announced, so that the end is seen without growing.
        if (!TryGrow((int)Math.Min(FirstBytes, (request.ContentLength ?? FirstBytes) + 1)))
            return StatusCodes.Status503ServiceUnavailable;
        int read;
        while ((read = await request.Body.ReadAsync(_buffer.AsMemory(_length)).ConfigureAwait(false)) > 0)
        {
            _length += read;
            if (_length > most)
                return StatusCodes.Status413PayloadTooLarge;
            if (_length == _buffer.Length && !TryGrow(2 * _buffer.Length))
                return StatusCodes.Status503ServiceUnavailable;
        }

        return StatusCodes.Status200OK;
    }

    private bool TryGrow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(bytes);
        if (!_budget.TryTake(larger.Length))
        {
            ArrayPool<byte>.Shared.Return(larger);
            return false;
        }

        Bytes.CopyTo(larger);
        var length = _length;
        Dispose();
        (_buffer, _length) = (larger, length);
        return true;
    }
}
