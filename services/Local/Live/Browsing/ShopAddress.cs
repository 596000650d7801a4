using System.Net;
using Platform.Hosting.Verbs;

namespace Platform.Local.Live.Browsing;

/// <summary>Where a shop is: on this machine, always. Shoppers who come by the thousand are for a shop of one's own.</summary>
internal sealed record ShopAddress
{
    private ShopAddress(IPEndPoint point, string host) => (Point, Host) = (point, host);

    public IPEndPoint Point { get; }

    /// <summary>The value of the header Host.</summary>
    public string Host { get; }

    /// <summary>The shop at a port of this machine.</summary>
    public static ShopAddress OfPort(int port) => new(new IPEndPoint(IPAddress.Loopback, port), $"127.0.0.1:{port}");

    /// <summary>Reads an address such as <c>http://127.0.0.1:8080</c>.</summary>
    /// <exception cref="UserException">It is none, or one of another machine.</exception>
    public static ShopAddress Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.PathAndQuery != "/")
            throw new UserException($"--at: expected an address such as http://127.0.0.1:8080, found '{text}'.");
        if (!uri.IsLoopback)
            throw new UserException($"--at: shoppers visit shops of this machine only, and {uri.Host} is another.");
        var address = IPAddress.TryParse(uri.Host.Trim('[', ']'), out var given) ? given : IPAddress.Loopback;
        return new ShopAddress(new IPEndPoint(address, uri.Port), uri.Authority);
    }
}
