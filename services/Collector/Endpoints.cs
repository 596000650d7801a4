using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Platform.Contracts;
using Platform.Store.Events;

namespace Platform.Collector;

/// <summary><c>POST /v1/events</c>.</summary>
internal static class Endpoints
{
    private const int RetryAfterSeconds = 1;

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/events", CollectAsync)
        .WithName("CollectEvents")
        .WithSummary("Takes one event, a list, or NDJSON; answers once they are durable.")
        .Accepts<UserEvent[]>("application/json", "application/x-ndjson")
        .Produces<CollectAnswer>(StatusCodes.Status202Accepted)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> CollectAsync(
        HttpContext context, EventIntake intake, EventLogWriter log, ClientRates rates, SessionUpdates sessions,
        CollectorOptions options, CollectorMetrics metrics)
    {
        if (await ReadAsync(context.Request, options.MaxBodyBytes).ConfigureAwait(false) is not var (buffer, length))
        {
            return TypedResults.Problem(
                $"A body may have {options.MaxBodyBytes} bytes; send the events in several requests.",
                statusCode: StatusCodes.Status413PayloadTooLarge, title: "The body is too large.");
        }

        var read = intake.Read(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        if (!rates.TryTake(context.Connection.RemoteIpAddress, read.Events))
            return Later(context, StatusCodes.Status429TooManyRequests, "Too many events from this address.", read, metrics);

        AppendOutcome outcome;
        try
        {
            outcome = await log.AppendAsync(read.Batch).ConfigureAwait(false);
        }
        catch (Exception busy) when (busy is EventLogBusyException or IOException or ObjectDisposedException)
        {
            return Later(context, StatusCodes.Status503ServiceUnavailable, "No event was kept; send them again.", read, metrics);
        }

        await sessions.RecordAsync(read.Actions, context.RequestAborted).ConfigureAwait(false);
        metrics.Accepted(outcome.Accepted);
        metrics.Duplicates(outcome.Duplicates);
        metrics.Rejected(read.Rejected);
        return read.Errors.Count == 0
            ? TypedResults.Json(
                new CollectAnswer(outcome.Accepted, outcome.Duplicates), ContractsJson.Default.CollectAnswer,
                statusCode: StatusCodes.Status202Accepted)
            : Rejected(read, outcome);
    }

    private static ProblemHttpResult Rejected(Intake read, AppendOutcome outcome)
    {
        var first = read.Errors[0];
        return TypedResults.Problem(
            detail: $"Event {first.Index}: {(first.Field.Length == 0 ? "" : first.Field + ": ")}{first.Message}",
            statusCode: StatusCodes.Status400BadRequest,
            title: $"{read.Rejected} of {read.Events} events are not sound; the others were kept.",
            extensions:
            [
                new("accepted", outcome.Accepted), new("duplicates", outcome.Duplicates),
                new("rejected", read.Rejected), new("errors", read.Errors),
            ]);
    }

    private static ProblemHttpResult Later(HttpContext context, int status, string detail, Intake read, CollectorMetrics metrics)
    {
        metrics.Refused(read.Events);
        context.Response.Headers.RetryAfter = $"{RetryAfterSeconds}";
        return TypedResults.Problem(detail, statusCode: status, title: "Not now.");
    }

    /// <summary>Reads the body into a buffer of the pool; null if it is longer than is allowed.</summary>
    private static async Task<(byte[] Buffer, int Length)?> ReadAsync(HttpRequest request, int most)
    {
        if (request.ContentLength > most)
            return null;
        var buffer = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? 4096) + 1);
        var length = 0;
        int read;
        while ((read = await request.Body.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false)) > 0)
        {
            length += read;
            if (length > most)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                return null;
            }

            if (length == buffer.Length)
                buffer = Grow(buffer);
        }

        return (buffer, length);
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
