using Microsoft.Extensions.Logging;
using Platform.Contracts;
using StackExchange.Redis;

namespace Platform.Store.Sessions;

/// <summary>
/// Sessions that all pods share, in Redis: of a visitor a list of the latest actions, and one of the products bought, each
/// bounded and forgotten after a time. The session is what <see cref="VisitorSession.After(ReadOnlySpan{VisitorAction}, TimeSpan)"/>
/// makes of them, as it is in memory. Whoever asks waits a few milliseconds at most, and not at all while Redis is away.
/// </summary>
public sealed class RedisSessionStore : ISessionStore, IAsyncDisposable
{
    /// <summary>Twice the views of a session: products bought between them take places too.</summary>
    private const int MostActions = 2 * VisitorSession.LongestView;

    private readonly RedisConnection _connection;
    private readonly CircuitBreaker _breaker;
    private readonly RedisSessionOptions _redis;
    private readonly VisitorSessionOptions _sessions;
    private readonly TimeProvider _time;
    private readonly ILogger<RedisSessionStore> _logger;

    /// <exception cref="IOException">The password's file cannot be read.</exception>
    public RedisSessionStore(
        RedisSessionOptions redis, VisitorSessionOptions sessions, TimeProvider time, ILogger<RedisSessionStore> logger)
    {
        (_redis, _sessions, _time, _logger) = (redis, sessions, time, logger);
        _breaker = new CircuitBreaker(redis.FailuresInARow, redis.Pause, time);
        _connection = new RedisConnection(redis);
    }

    /// <summary>The end of the first try to connect, good or not. Nothing has to wait for it.</summary>
    public Task Tried => _connection.Tried;

    /// <exception cref="SessionsUnavailableException">Redis is away or late; what of the actions it took is not known.</exception>
    public async ValueTask RecordAsync(ReadOnlyMemory<VisitorAction> actions, CancellationToken cancel)
    {
        if (actions.IsEmpty)
            return;
        if (!_breaker.LetsThrough())
            throw new SessionsUnavailableException("Redis is away.");
        await WithinAsync(database => Task.WhenAll(Send(database, actions.Span)), _redis.RecordWithin, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <remarks>Empty too while Redis is away or late.</remarks>
    public async ValueTask<VisitorSession> FindAsync(string visitorId, CancellationToken cancel)
    {
        if (!_breaker.LetsThrough())
            return VisitorSession.Empty;
        try
        {
            var lists = await WithinAsync(
                database => Task.WhenAll(database.ListRangeAsync(ActionsOf(visitorId)), database.ListRangeAsync(BoughtOf(visitorId))),
                _redis.FindWithin, cancel).ConfigureAwait(false);
            return Session(visitorId, lists[0], lists[1]);
        }
        catch (SessionsUnavailableException)
        {
            return VisitorSession.Empty;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static RedisKey ActionsOf(string visitor) => $"session:{visitor}:actions";

    private static RedisKey BoughtOf(string visitor) => $"session:{visitor}:bought";

    private VisitorSession Session(string visitor, RedisValue[] entries, RedisValue[] bought)
    {
        if (entries.Length == 0)
            return VisitorSession.Empty;
        var actions = new VisitorAction[entries.Length];
        var count = 0;
        foreach (var entry in entries)
        {
            if (ActionText.TryRead(visitor, entry, out actions[count]))
                count++;
        }

        var session = VisitorSession.Empty.After(actions.AsSpan(0, count), _sessions.Pause);
        return session with { Bought = Array.ConvertAll(bought, product => (string)product!) };
    }

    /// <summary>Sends what several visitors did, all in one go; of each visitor all or nothing is kept.</summary>
    private List<Task> Send(IDatabase database, ReadOnlySpan<VisitorAction> actions)
    {
        var sent = new List<Task>();
        for (var rest = actions; !rest.IsEmpty;)
        {
            var count = 1;
            while (count < rest.Length && rest[count].VisitorId == rest[0].VisitorId)
                count++;
            var all = database.CreateTransaction();
            Push(all, ActionsOf(rest[0].VisitorId), Entries(rest[..count]), MostActions, sent);
            Push(all, BoughtOf(rest[0].VisitorId), Bought(rest[..count]), VisitorSession.MostBought, sent);
            sent.Add(all.ExecuteAsync());
            rest = rest[count..];
        }

        return sent;
    }

    private void Push(ITransaction all, RedisKey list, RedisValue[] entries, int most, List<Task> sent)
    {
        if (entries.Length == 0)
            return;
        sent.Add(all.ListRightPushAsync(list, entries));
        sent.Add(all.ListTrimAsync(list, -most, -1));
        sent.Add(all.KeyExpireAsync(list, _sessions.Lifetime));
    }

    private static RedisValue[] Entries(ReadOnlySpan<VisitorAction> actions)
    {
        actions = actions[Math.Max(0, actions.Length - MostActions)..];
        var entries = new RedisValue[actions.Length];
        for (var index = 0; index < entries.Length; index++)
            entries[index] = ActionText.Of(actions[index]);
        return entries;
    }

    private static RedisValue[] Bought(ReadOnlySpan<VisitorAction> actions)
    {
        var bought = new List<RedisValue>();
        foreach (var action in actions)
        {
            if (action.Type == EventType.PurchaseComplete)
                bought.Add(action.ProductId);
        }

        return [.. bought];
    }

    private Task<bool> WithinAsync(Func<IDatabase, Task> ask, TimeSpan limit, CancellationToken cancel) => WithinAsync(
        async database =>
        {
            await ask(database).ConfigureAwait(false);
            return true;
        }, limit, cancel);

    private async Task<T> WithinAsync<T>(Func<IDatabase, Task<T>> ask, TimeSpan limit, CancellationToken cancel)
    {
        try
        {
            // Not connected for the first time yet: as good as away.
            var database = _connection.Database ?? throw new TimeoutException("Redis is being connected.");
            var asked = ask(database);
            // Late answers find nobody; that they were failures need not be said again.
            _ = asked.ContinueWith(
                late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
            var answer = await asked.WaitAsync(limit, _time, cancel).ConfigureAwait(false);
            if (_breaker.Succeeded())
                _logger.LogInformation("Redis is back: sessions are remembered again.");
            return answer;
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException or ObjectDisposedException || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            if (_breaker.Failed())
                _logger.LogError(failure, "Redis is away: answers go on without sessions.");
            throw new SessionsUnavailableException("Redis is away or late.", failure);
        }
    }
}
