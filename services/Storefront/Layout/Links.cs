namespace Platform.Storefront.Layout;

/// <summary>The addresses of pages.</summary>
internal static class Links
{
    public const string Everything = "/category";

    public static string Product(string id) => Of("/product", "id", id, "");

    public static string Category(string path, int page = 1)
    {
        var number = page > 1 ? $"page={page}" : "";
        return path.Length > 0 ? Of(Everything, "path", path, number)
            : number.Length > 0 ? $"{Everything}?{number}"
            : Everything;
    }

    /// <summary>The name that a path stands for, where its slashes came encoded: the server leaves those as they are.</summary>
    public static string WithSlashes(string name) => name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A name becomes part of the path, its slashes as they are. Browsers resolve what looks like a step in a
    /// path, so a name that has such a part goes into the query.
    /// </summary>
    private static string Of(string page, string parameter, string name, string query)
    {
        var parts = name.Split('/');
        return parts.Any(part => part is "" or "." or "..")
            ? $"{page}?{parameter}={Uri.EscapeDataString(name)}{(query.Length > 0 ? $"&{query}" : "")}"
            : $"{page}/{string.Join('/', parts.Select(Uri.EscapeDataString))}{(query.Length > 0 ? $"?{query}" : "")}";
    }
}
