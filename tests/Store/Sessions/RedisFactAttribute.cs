namespace Platform.Store.Tests.Sessions;

/// <summary>A test on a real Redis; without one it is skipped, except in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute()
    {
        if (!RedisServer.IsHere)
            Skip = "There is no redis-server on this machine.";
    }
}
