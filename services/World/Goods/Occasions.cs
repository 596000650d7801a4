namespace Platform.World.Goods;

/// <summary>What a garment is truly good for. The shop says only a part of it.</summary>
[Flags]
internal enum Occasions : ushort
{
    None = 0,
    Everyday = 1 << 0,
    Office = 1 << 1,
    Party = 1 << 2,
    Wedding = 1 << 3,
    Beach = 1 << 4,
    Sport = 1 << 5,
    Travel = 1 << 6,
    Home = 1 << 7,
    Evening = 1 << 8,
    Festival = 1 << 9,
    School = 1 << 10,
    Outdoor = 1 << 11,
}
