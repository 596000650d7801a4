namespace Platform.World.Goods;

/// <summary>In which sizes a form of garment comes.</summary>
internal enum SizeScale
{
    Letters,
    Jeans,
    WomensShoes,
    MensShoes,
    ChildrensShoes,
    Centimetres,
    Belts,
    Bras,
    Socks,
    One,
}
