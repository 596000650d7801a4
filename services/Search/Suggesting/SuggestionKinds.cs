namespace Platform.Search.Suggesting;

/// <summary>What a suggestion is.</summary>
internal static class SuggestionKinds
{
    public const string Category = "category";
    public const string Brand = "brand";
    public const string Words = "words";
}
