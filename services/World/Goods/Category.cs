using Platform.World.Goods.Words;

namespace Platform.World.Goods;

/// <summary>A leaf of the shop's category tree.</summary>
/// <param name="Path">Such as <c>Women &gt; Dresses &gt; Midi dresses</c>.</param>
/// <param name="Names">What one of its products is called.</param>
/// <param name="Share">Its weight in the assortment and in what people look for.</param>
/// <param name="Price">A usual price in euro.</param>
/// <param name="Season">-1 for high summer to 1 for deep winter.</param>
/// <param name="Form">What its products are, and what they may be made of.</param>
internal sealed record Category(string Path, Noun Names, double Share, double Price, double Season, Form Form)
{
    /// <summary>What one of its products is called, in English.</summary>
    public string Noun => Names.English;

    /// <summary>What it is on a body, for outfits.</summary>
    public GarmentKind Kind => Form.Kind;

    public Department Department { get; } = Enum.Parse<Department>(Path[..Path.IndexOf(' ', StringComparison.Ordinal)]);
}
