namespace Platform.Store.Events.PubSub;

/// <summary>Who a request comes from, as Google's services are told.</summary>
public interface IAccessTokens
{
    /// <summary>A token that is good for a while yet; null where none is asked for.</summary>
    /// <exception cref="HttpRequestException">Nobody gives one now.</exception>
    ValueTask<string?> FindAsync(CancellationToken cancel);
}
