using Microsoft.Extensions.Logging.Abstractions;
using Platform.Store.Sessions;

namespace Platform.Store.Tests.Sessions;

/// <summary>A session store, and Redis behind it where it has one.</summary>
internal sealed class TestSessions : IAsyncDisposable
{
    private readonly RedisServer? _redis;

    private TestSessions(ISessionStore store, RedisServer? redis) => (Store, _redis) = (store, redis);

    public static TheoryData<string> Kinds => RedisServer.IsHere ? ["memory", "redis"] : ["memory"];

    public ISessionStore Store { get; }

    public static async Task<TestSessions> StartAsync(string kind)
    {
        if (kind == "memory")
            return new TestSessions(new MemorySessionStore(new VisitorSessionOptions()), null);
        var redis = await RedisServer.StartAsync();
        var store = Open(redis, TimeProvider.System);
        await store.Tried;
        return new TestSessions(store, redis);
    }

    /// <summary>A store that has all the time that a busy machine may need.</summary>
    public static RedisSessionStore Open(RedisServer redis, TimeProvider time, Func<RedisSessionOptions, RedisSessionOptions>? change = null)
    {
        var options = new RedisSessionOptions { Redis = redis.Address, FindWithin = TimeSpan.FromSeconds(10), RecordWithin = TimeSpan.FromSeconds(10) };
        return new RedisSessionStore(
            change?.Invoke(options) ?? options, new VisitorSessionOptions(), time, NullLogger<RedisSessionStore>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        if (Store is IAsyncDisposable store)
            await store.DisposeAsync();
        if (_redis is not null)
            await _redis.DisposeAsync();
    }
}
