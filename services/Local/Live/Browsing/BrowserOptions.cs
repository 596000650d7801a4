namespace Platform.Local.Live.Browsing;

/// <summary>How browsers behave.</summary>
internal sealed record BrowserOptions
{
    /// <summary>How long somebody waits for a page, in microseconds of the wall.</summary>
    public required long Patience { get; init; }

    /// <summary>Whether answers may be packed.</summary>
    public bool AcceptsGzip { get; init; }

    /// <summary>Whether pictures and style sheets are loaded.</summary>
    public bool Pictures { get; init; }
}
