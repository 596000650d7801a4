using Platform.World.Goods;

namespace Platform.World.Queries;

/// <summary>A wish about one aspect of a garment.</summary>
/// <param name="Aspect">Of what.</param>
/// <param name="Value">A number in the aspect's list.</param>
internal readonly record struct Wish(Aspect Aspect, int Value)
{
    /// <summary>The list that values of an aspect are numbers in.</summary>
    public static string[] Terms(Aspect aspect) => aspect switch
    {
        Aspect.Color => Wardrobe.Colors,
        Aspect.Pattern => Wardrobe.Patterns,
        Aspect.Material => Wardrobe.Materials,
        Aspect.Style => Wardrobe.Styles,
        Aspect.Neckline => Wardrobe.Necklines,
        Aspect.Sleeves => Wardrobe.Sleeves,
        Aspect.Length => Wardrobe.Lengths,
        _ => Wardrobe.Heels,
    };

    /// <summary>What a garment has there.</summary>
    public static int ValueOf(in Garment garment, Aspect aspect) => aspect switch
    {
        Aspect.Color => garment.Color,
        Aspect.Pattern => garment.Pattern,
        Aspect.Material => garment.Material,
        Aspect.Style => garment.Style,
        Aspect.Neckline => garment.Neckline,
        Aspect.Sleeves => garment.Sleeves,
        Aspect.Length => garment.Length,
        _ => garment.Heel,
    };
}
