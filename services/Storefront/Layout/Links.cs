namespace Platform.Storefront.Layout;

/// <summary>The addresses of pages.</summary>
internal static class Links
{
    public const string Everything = "/category";

    public const string Search = "/search";

    /// <summary>The page of a product.</summary>
    /// <param name="id">The product's id.</param>
    /// <param name="at">The attribution token of the answer that shows the link; empty for none.</param>
    public static string Product(string id, string at = "") => Of("/product", "id", id, at.Length > 0 ? [("at", at)] : []);

    /// <summary>The page of a category; empty for everything there is.</summary>
    public static string Category(string path, params IEnumerable<(string Name, string Value)> query) =>
        path.Length > 0 ? Of(Everything, "path", path, query) : With(Everything, query);

    /// <summary>What a query finds.</summary>
    public static string Found(params IEnumerable<(string Name, string Value)> query) => With(Search, query);

    /// <summary>The picture of a product.</summary>
    public static string Picture(string id) => $"/picture/{Uri.EscapeDataString(id)}.svg";

    /// <summary>The name that a path stands for, where its slashes came encoded: the server leaves those as they are.</summary>
    public static string WithSlashes(string name) => name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name can be a part of a path. Browsers resolve what looks like a step in a path.</summary>
    public static bool FitsPath(string name) => !name.Split('/').Any(part => part is "" or "." or "..");

    /// <summary>A name becomes part of the path, its slashes as they are; one that does not fit there goes into the query.</summary>
    private static string Of(string page, string parameter, string name, IEnumerable<(string Name, string Value)> query) => FitsPath(name)
        ? With($"{page}/{string.Join('/', name.Split('/').Select(Uri.EscapeDataString))}", query)
        : With(page, query.Prepend((parameter, name)));

    private static string With(string path, IEnumerable<(string Name, string Value)> query)
    {
        var text = string.Join('&', query.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"));
        return text.Length > 0 ? $"{path}?{text}" : path;
    }
}
