using System.Globalization;

namespace Platform.Recommender.Models;

/// <summary>Among what a best seller sells best: everywhere, in a category, or in a region.</summary>
/// <param name="Kind">A letter for the kind.</param>
/// <param name="Value">The category's path, or the region; empty for everywhere.</param>
public readonly record struct RankingScope(char Kind, string Value)
{
    public static RankingScope Everywhere { get; } = new('a', "");

    public static RankingScope Category(string path) => new('c', path);

    public static RankingScope Region(string region) => new('r', region);

    /// <summary>The name of the scope's ranking within a window.</summary>
    public string KeyOf(int window) => string.Create(CultureInfo.InvariantCulture, $"{window}{Kind}{Value}");
}
