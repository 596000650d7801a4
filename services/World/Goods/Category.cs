namespace Platform.World.Goods;

/// <summary>A leaf of the shop's category tree.</summary>
/// <param name="Path">Such as <c>Women &gt; Dresses &gt; Midi dresses</c>.</param>
/// <param name="Noun">What one of its products is called.</param>
/// <param name="Share">Its weight in the assortment and in what people look for.</param>
/// <param name="Price">A usual price in euro.</param>
/// <param name="Kind">What it is on a body, for outfits.</param>
/// <param name="Season">-1 for high summer to 1 for deep winter.</param>
internal sealed record Category(string Path, string Noun, double Share, double Price, GarmentKind Kind, double Season);
