namespace Platform.World.Queries;

/// <summary>What of a garment a shopper may have a wish about; each is a list of the wardrobe.</summary>
internal enum Aspect
{
    Color,
    Pattern,
    Material,
    Style,
    Neckline,
    Sleeves,
    Length,
    Heel,
}
