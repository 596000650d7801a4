using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Platform.Storefront;

/// <summary>Where the platform is asked, over HTTP like any shop does it.</summary>
/// <param name="options">Say where; else it is the process itself.</param>
/// <param name="server">The process's own web server.</param>
/// <param name="clients">Makes the clients.</param>
public sealed class PlatformAddress(StorefrontOptions options, IServer server, IHttpClientFactory clients)
{
    internal const string ClientName = "platform";

    /// <summary>A client without a deadline of its own: who asks says how long.</summary>
    public HttpClient Client() => clients.CreateClient(ClientName);

    /// <summary>The address of a path with its query.</summary>
    public Uri Of(string path) => new(options.Platform ?? new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()), path);
}
