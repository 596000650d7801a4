namespace Platform.Infra.Amazon.Edge;

/// <summary>The code that runs at the edge before a request.</summary>
internal static class EdgeFunctions
{
    /// <summary>The language that the functions are written in.</summary>
    public const string Runtime = "cloudfront-js-2.0";

    /// <summary>The code that every request passes.</summary>
    /// <param name="domain">The shop's domain: its pages may ask from any host below it.</param>
    /// <param name="prefix">What stands before the API's own path and is taken away, such as <c>/ml</c>; empty for nothing.</param>
    public static string Viewer(string domain, string prefix) => EmbeddedFiles.Read("viewer.js")
        .Replace("%DOMAIN%", domain, StringComparison.Ordinal).Replace("%PREFIX%", prefix, StringComparison.Ordinal);
}
