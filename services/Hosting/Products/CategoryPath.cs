namespace Platform.Hosting.Products;

/// <summary>Paths in the category tree, such as <c>Women &gt; Dresses &gt; Midi dresses</c>.</summary>
public static class CategoryPath
{
    private const string Separator = " > ";

    /// <summary>The paths and all those above them, each once.</summary>
    public static IEnumerable<string> WithParents(IEnumerable<string> paths) => paths.SelectMany(WithParents).Distinct();

    /// <summary>A path and those above it, the longest first.</summary>
    public static IEnumerable<string> WithParents(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf(Separator, end - 1, StringComparison.Ordinal))
            yield return path[..end];
    }

    /// <summary>The last part of a path: the category's own name.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf(Separator, StringComparison.Ordinal) is >= 0 and var at ? at + Separator.Length : 0)..];
}
