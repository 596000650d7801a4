using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform.Contracts;
using Platform.Store.Events;

namespace Platform.Collector;

/// <summary><c>POST /v1/events</c>.</summary>
internal static class Endpoints
{
    private const int RetryAfterSeconds = 1;

    /// <exception cref="IOException">The log cannot be mended: the service must not start.</exception>
    public static void Map(IEndpointRouteBuilder routes)
    {
        // Now, and not with the first event: what a crash has torn is mended before anything is served.
        routes.ServiceProvider.GetRequiredService<IEventLog>();
        routes.MapPost("/v1/events", CollectAsync)
            .WithName("CollectEvents")
            .WithSummary("Takes one event, a list, or NDJSON; answers once they are durable.")
            // Whatever a client calls its JSON is read: the last entry stands for that.
            .Accepts<UserEvent[]>("application/json", "application/x-ndjson", "*/*")
            .Produces<CollectAnswer>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> CollectAsync(
        HttpContext context, EventIntake intake, IEventLog log, ClientRates rates, BodyBudget budget, SessionUpdates sessions,
        CollectorOptions options, CollectorMetrics metrics)
    {
        var (body, status) = await Body.ReadAsync(context.Request, options.MaxBodyBytes, budget).ConfigureAwait(false);
        if (body is null)
        {
            return status == StatusCodes.Status503ServiceUnavailable
                ? Later(context, status, "Too many events are being received; send them again.", events: 1, metrics)
                : TypedResults.Problem(
                    $"A body may have {options.MaxBodyBytes} bytes; send the events in several requests.",
                    statusCode: status, title: "The body is too large.");
        }

        var read = intake.Read(body.Bytes);
        body.Dispose();
        if (!rates.TryTake(context.Connection.RemoteIpAddress, read.Events))
            return Later(context, StatusCodes.Status429TooManyRequests, "Too many events from this address.", read.Events, metrics);

        AppendOutcome outcome;
        try
        {
            outcome = await log.AppendAsync(read.Batch).ConfigureAwait(false);
        }
        catch (Exception busy) when (busy is EventLogBusyException or IOException or ObjectDisposedException)
        {
            return Later(context, StatusCodes.Status503ServiceUnavailable, "The events could not be kept; send them again.", read.Events, metrics);
        }

        // Durable is durable, whether or not the client still waits. A repeated delivery is no second view.
        if (outcome.Accepted > 0)
            await sessions.RecordAsync(read.Actions, CancellationToken.None).ConfigureAwait(false);
        metrics.Accepted(outcome.Accepted);
        metrics.Duplicates(outcome.Duplicates);
        metrics.Rejected(read.Rejected);
        if (read.Errors.Count > 0)
            return Rejected(read, outcome);
        intake.Return(read);
        return new AcceptedResult(outcome);
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

    private static ProblemHttpResult Later(HttpContext context, int status, string detail, int events, CollectorMetrics metrics)
    {
        metrics.Refused(events);
        context.Response.Headers.RetryAfter = $"{RetryAfterSeconds}";
        return TypedResults.Problem(detail, statusCode: status, title: "Not now.");
    }
}
