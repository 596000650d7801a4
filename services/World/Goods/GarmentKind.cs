namespace Platform.World.Goods;

/// <summary>What a garment is on a body: outfits are made of different kinds.</summary>
internal enum GarmentKind
{
    Dress,
    Top,
    Bottom,
    Outer,
    Shoe,
    Bag,
    Accessory,
    Under,
    Sport,
}
