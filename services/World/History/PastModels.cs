namespace Platform.World.History;

/// <summary>What made the orders of yesterday's shop, as its attribution tokens name it.</summary>
internal static class PastModels
{
    public const string MostSold = "most-sold";

    /// <summary>The same products as the order that it replaces, shuffled: each place shows each product equally likely.</summary>
    public const string Random = "random";

    /// <summary>The order that the shopper asked for.</summary>
    public const string Sorted = "sorted";

    public const string Newest = "newest";
    public const string Lexical = "lexical";
    public const string CoViewed = "co-viewed";
    public const string CoBought = "co-bought";
}
