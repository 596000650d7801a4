namespace Platform.World.Goods.Words;

/// <summary>A shade of a colour.</summary>
/// <param name="Color">A number in <see cref="Wardrobe.Colors"/>.</param>
/// <param name="Word">What texts call it.</param>
internal sealed record Shade(int Color, Adjective Word);
