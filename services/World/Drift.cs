namespace Platform.World;

/// <summary>When and how the world changes under the models' feet. Without any, only seasons and arrivals change.</summary>
public sealed record Drift
{
    /// <summary>Nothing changes.</summary>
    public static Drift None { get; } = new();

    /// <summary>What comes into fashion, and goes out of it.</summary>
    public IReadOnlyList<TasteShift> Tastes { get; init; } = [];

    /// <summary>What of the assortment goes, and when.</summary>
    public IReadOnlyList<CatalogueShift> Catalogue { get; init; } = [];
}
