using Grpc.Core;
using Pulumirpc;

namespace Pulumi;

/// <summary>
/// Sends log lines to the engine, one after the other, in the order in which they were written. A line about a
/// resource waits for its URN without holding up the others.
/// </summary>
internal sealed class EngineLog(IEngine engine)
{
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _waiting = [];
    private readonly TaskCompletionSource _closing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _sent = Task.CompletedTask;
    private volatile bool _hasErrors;
    private volatile bool _hasLost;

    /// <summary>Whether an error was written.</summary>
    public bool HasErrors => _hasErrors;

    /// <summary>Whether a line could not be sent; it and all later ones are on the standard error stream instead.</summary>
    public bool HasLost => _hasLost;

    public void Write(LogSeverity severity, string message, Resource? resource, int? streamId = null, bool? ephemeral = null)
    {
        _hasErrors |= severity == LogSeverity.Error;
        var line = new LogRequest
        {
            Severity = severity,
            Message = message,
            StreamId = streamId ?? 0,
            Ephemeral = ephemeral ?? false,
        };
        if (resource?.Urn is not { } urn)
        {
            Enqueue(line);
            return;
        }

        var waiting = EnqueueWithUrnAsync(line, urn);
        lock (_gate)
            _waiting.Add(waiting);
    }

    /// <summary>Waits until all lines are sent. A line whose URN has not come by then goes without it.</summary>
    public async Task FlushAsync()
    {
        _closing.TrySetResult();
        Task[] waiting;
        lock (_gate)
            waiting = [.. _waiting];
        await Task.WhenAll(waiting).ConfigureAwait(false);
        Task sent;
        lock (_gate)
            sent = _sent;
        await sent.ConfigureAwait(false);
    }

    private async Task EnqueueWithUrnAsync(LogRequest line, Output<string> urn)
    {
        await Task.WhenAny(urn.DataTask, _closing.Task).ConfigureAwait(false);
        if (urn.DataTask.IsCompletedSuccessfully)
            line.Urn = urn.DataTask.Result.Value ?? "";
        Enqueue(line);
    }

    private void Enqueue(LogRequest line)
    {
        lock (_gate)
            _sent = SendAsync(_sent, line);
    }

    private async Task SendAsync(Task before, LogRequest line)
    {
        await before.ConfigureAwait(false);
        try
        {
            if (!_hasLost)
                await engine.LogAsync(line).ConfigureAwait(false);
        }
        catch (RpcException error)
        {
            _hasLost = true;
            await Console.Error.WriteLineAsync($"The engine takes no log lines any more: {error.Status.Detail}")
                .ConfigureAwait(false);
        }

        if (_hasLost)
            await Console.Error.WriteLineAsync($"{line.Severity}: {line.Message}").ConfigureAwait(false);
    }
}
