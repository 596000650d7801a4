using Google.Apis.Auth.OAuth2;
using Google.Apis.Auth.OAuth2.Responses;

namespace Platform.Store.Events.PubSub;

/// <summary>
/// Tokens by the application default credentials: in the cluster those of the pod's identity, from the metadata server; on a
/// laptop what <c>gcloud auth application-default login</c> left. They are kept, and renewed before they end.
/// </summary>
/// <param name="scope">What they are for.</param>
public sealed class GoogleTokens(string scope) : IAccessTokens
{
    /// <summary>To publish and to read messages.</summary>
    public const string PubSub = "https://www.googleapis.com/auth/pubsub";

    private ITokenAccess? _found;

    public async ValueTask<string?> FindAsync(CancellationToken cancel)
    {
        try
        {
            // Two at once find the same; whoever is second is kept.
            var credential = _found ??= (await GoogleCredential.GetApplicationDefaultAsync(cancel).ConfigureAwait(false)).CreateScoped(scope);
            return await credential.GetAccessTokenForRequestAsync(cancellationToken: cancel).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is TokenResponseException or InvalidOperationException)
        {
            throw new HttpRequestException($"There is no access token: {failure.Message}", failure);
        }
    }
}
