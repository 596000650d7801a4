namespace Platform.Local.Live.Browsing;

/// <summary>What a browser remembers from page to page.</summary>
internal sealed class Browser
{
    public CookieJar Cookies { get; private init; } = new();

    /// <summary>The addresses of pictures and style sheets that it has.</summary>
    public HashSet<string> Loaded { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>The same browser for requests that run beside those of its pages: with cookies of their own.</summary>
    public Browser Beside() => new() { Cookies = Cookies.Copy(), Loaded = Loaded };
}
