using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Platform.Store.Events.PubSub;

/// <summary>
/// Keeps events in a topic of Pub/Sub: a batch is acknowledged when Pub/Sub has answered with an id for each of its events.
/// What fails is tried again until the batch's deadline. An event may be published twice, as Pub/Sub may deliver it twice: each
/// has an id, by which readers count it once.
/// </summary>
public sealed class PubSubEventLog : IEventLog, IAsyncDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    /// <summary>Of a batch's own bytes as many as make a request of the size that Pub/Sub takes.</summary>
    private const int MostPlainBytes = TopicPublisher.MostBytes / 3 * 2;

    private readonly PubSubOptions _options;
    private readonly TimeProvider _time;
    private readonly Random _chance;
    private readonly ILogger<PubSubEventLog> _logger;
    private readonly TopicPublisher _publisher;
    private readonly PublishQueue _queue;
    private readonly PublishedIds _published;

    /// <param name="options">The topic, which must be set, and bounds.</param>
    /// <param name="http">Sends the requests.</param>
    /// <param name="tokens">Who sends them.</param>
    /// <param name="time">Measures deadlines and pauses.</param>
    /// <param name="chance">Spreads second tries; used by several threads.</param>
    /// <param name="logger">Is told of what could not be published.</param>
    public PubSubEventLog(
        PubSubOptions options, HttpClient http, IAccessTokens tokens, TimeProvider time, Random chance, ILogger<PubSubEventLog> logger)
    {
        (_options, _time, _chance, _logger) = (options, time, chance, logger);
        var topic = options.Topic ?? throw new ArgumentException("There is no topic.", nameof(options));
        _publisher = new TopicPublisher(http, tokens, options.Endpoint, topic);
        _queue = new PublishQueue(options.Publishers, options.PendingBytes);
        _published = new PublishedIds(options.RememberedIds);
    }

    /// <summary>Bytes of events that wait or are on their way.</summary>
    public long PendingBytes => _queue.Bytes;

    /// <inheritdoc/>
    public Task<AppendOutcome> AppendAsync(EventBatch batch)
    {
        if (batch.Count == 0)
            return Task.FromResult(default(AppendOutcome));
        var pending = new PendingBatch(batch, _time.GetTimestamp());
        // Not on the thread that has brought the request: the messages are yet to be made.
        if (_queue.Add(pending))
            _ = Task.Run(PublishAllAsync);
        return pending.Task;
    }

    /// <summary>Publishes what waits, or gives up by its deadline.</summary>
    public async ValueTask DisposeAsync() => await _queue.CloseAsync().ConfigureAwait(false);

    private async Task PublishAllAsync()
    {
        while (_queue.Next(TopicPublisher.MostMessages, MostPlainBytes) is { Count: > 0 } group)
        {
            await PublishAsync(group).ConfigureAwait(false);
            foreach (var pending in group)
            {
                _queue.Done(pending);
                pending.End();
            }

            // Sockets answer on their own threads, which have others to serve.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }
    }

    private async Task PublishAsync(List<PendingBatch> group)
    {
        try
        {
            var left = _options.Deadline - _time.GetElapsedTime(group[0].Arrived);
            using var late = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, _time);
            var (messages, owners) = Messages(group);
            for (var start = 0; start < messages.Length;)
            {
                var count = CountThatFits(messages.AsSpan(start));
                await TryAsync(messages.AsMemory(start, count), owners.AsMemory(start, count), late.Token).ConfigureAwait(false);
                start += count;
            }
        }
        catch (Exception any)
        {
            // Whatever it was: nobody may wait for ever.
            var failure = any is OperationCanceledException ? new TimeoutException("Pub/Sub has not answered in time.", any) : any;
            foreach (var pending in group)
                pending.Failure ??= failure;
        }

        if (group.Find(pending => pending.Failure is not null) is { Failure: { } first })
            _logger.LogWarning(first, "Events could not be published; whoever sent them was told to come again.");
    }

    /// <summary>The messages that have yet to be published, and whose each is.</summary>
    private (TopicMessage[] Messages, PendingBatch[] Owners) Messages(List<PendingBatch> group)
    {
        var messages = new List<TopicMessage>();
        var owners = new List<PendingBatch>();
        var now = _time.GetUtcNow();
        foreach (var pending in group)
        {
            try
            {
                var made = Messages(pending, now);
                messages.AddRange(made);
                owners.AddRange(Enumerable.Repeat(pending, made.Length));
            }
            catch (JsonException mistake)
            {
                pending.Failure = mistake;
            }
        }

        return ([.. messages], [.. owners]);
    }

    private TopicMessage[] Messages(PendingBatch pending, DateTimeOffset now)
    {
        var missing = _published.Missing(pending.Batch);
        pending.Fresh = missing.Count;
        var made = new TopicMessage[missing.Count];
        for (var place = 0; place < made.Length; place++)
        {
            var entry = pending.Batch.Entries[missing[place]];
            made[place] = EventFit.Make(pending.Batch.LineOf(entry)[..^1], entry.Id, now);
        }

        return made;
    }

    private static int CountThatFits(ReadOnlySpan<TopicMessage> messages)
    {
        var (count, bytes) = (0, 0);
        while (count < messages.Length && count < TopicPublisher.MostMessages
            && (count == 0 || bytes + TopicPublisher.BytesOf(messages[count]) <= TopicPublisher.MostBytes))
            bytes += TopicPublisher.BytesOf(messages[count++]);
        return count;
    }

    /// <summary>
    /// Publishes messages, again and again if need be. If Pub/Sub finds fault with one of them it takes none, so they are halved
    /// until that one is alone: only its batch fails.
    /// </summary>
    private async Task TryAsync(ReadOnlyMemory<TopicMessage> messages, ReadOnlyMemory<PendingBatch> owners, CancellationToken late)
    {
        var pause = _options.FirstPause;
        while (true)
        {
            Exception failure;
            try
            {
                late.ThrowIfCancellationRequested();
                await AttemptAsync(messages, late).ConfigureAwait(false);
                _published.Add(messages.Span);
                return;
            }
            catch (PublishException refused) when (refused.IsOfMessages && messages.Length > 1)
            {
                var half = messages.Length / 2;
                await TryAsync(messages[..half], owners[..half], late).ConfigureAwait(false);
                await TryAsync(messages[half..], owners[half..], late).ConfigureAwait(false);
                return;
            }
            catch (PublishException refused) when (!refused.MayPass)
            {
                foreach (var owner in owners.Span)
                    owner.Failure ??= refused;
                return;
            }
            catch (Exception passing) when (!late.IsCancellationRequested && passing is PublishException or HttpRequestException or OperationCanceledException)
            {
                failure = passing;
            }

            // Between half of the pause and all of it, so that pods that failed together do not come together again.
            await PauseAsync(pause * (0.5 + (_chance.NextDouble() / 2)), failure, late).ConfigureAwait(false);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    /// <summary>One try, with half of the time for it: a connection that is silent must leave time for another.</summary>
    private async Task AttemptAsync(ReadOnlyMemory<TopicMessage> messages, CancellationToken late)
    {
        using var half = new CancellationTokenSource(_options.Deadline / 2, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(half.Token, late);
        await _publisher.PublishAsync(messages, either.Token).ConfigureAwait(false);
    }

    private async Task PauseAsync(TimeSpan pause, Exception failure, CancellationToken late)
    {
        try
        {
            await Task.Delay(pause, _time, late).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new IOException($"not in time; {failure.Message}", failure);
        }
    }
}
