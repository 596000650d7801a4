namespace Platform.World.Shopping;

/// <summary>The blocks of the demo shop's pages, as its pages and its events name them.</summary>
public static class PlacementNames
{
    public const string Listing = "listing";
    public const string Search = "search";
    public const string SimilarItems = "similar-items";
    public const string AlsoBought = "also-bought";
    public const string YouMightAlsoLike = "you-might-also-like";
    public const string New = "new";
    public const string Popular = "popular";
}
