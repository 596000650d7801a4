namespace Platform.Hosting.Lists;

/// <summary>The orders as requests name them.</summary>
public static class ListSorts
{
    private static readonly string[] Texts = ["relevance", "price", "-price", "new"];

    /// <summary>All names, for a message.</summary>
    public static string Names { get; } = string.Join(", ", Texts);

    /// <summary>The order of a name, relevance where there is none; null for another text.</summary>
    public static ListSort? Parse(string? name) => string.IsNullOrEmpty(name) ? ListSort.Relevance
        : Array.IndexOf(Texts, name) is >= 0 and var sort ? (ListSort)sort : null;
}
