using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Platform.Contracts;
using Platform.Store.Events;

namespace Platform.Collector;

/// <summary>202 with a <see cref="CollectAnswer"/>, written without a serializer: every sound request gets it.</summary>
internal sealed class AcceptedResult(AppendOutcome outcome) : IResult
{
    private const string JsonType = "application/json; charset=utf-8";

    /// <summary>Two numbers and the names of their fields.</summary>
    private const int MostBytes = 64;

    private static readonly StringValues JsonTypes = new(JsonType);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = StatusCodes.Status202Accepted;
        response.Headers.ContentType = JsonTypes;
        var json = response.BodyWriter.GetSpan(MostBytes);
        if (!System.Text.Unicode.Utf8.TryWrite(json, $"{{\"accepted\":{outcome.Accepted},\"duplicates\":{outcome.Duplicates}}}", out var length))
            throw new InvalidOperationException($"The answer is longer than {MostBytes} bytes.");
        response.ContentLength = length;
        response.BodyWriter.Advance(length);
        // The server sends it, with the headers, at the request's end.
        return Task.CompletedTask;
    }
}
