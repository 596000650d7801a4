namespace Platform.Store.Events.PubSub;

/// <summary>For the emulator, which asks nobody.</summary>
public sealed class NoTokens : IAccessTokens
{
    public ValueTask<string?> FindAsync(CancellationToken cancel) => ValueTask.FromResult<string?>(null);
}
