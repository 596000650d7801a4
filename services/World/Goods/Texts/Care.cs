namespace Platform.World.Goods.Texts;

/// <summary>What kind of care a material wants.</summary>
internal enum Care
{
    Machine,
    Gentle,
    Brush,
    Wipe,
}
