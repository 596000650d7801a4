namespace Platform.Storefront.Pictures;

/// <summary>Cloth by itself: what stands for a product that there is no drawing for.</summary>
internal static class Fabrics
{
    /// <summary>A folded piece of cloth.</summary>
    public static void Folded(Sketch sketch, ref Chance chance)
    {
        sketch.Piece(new Outline(96, 150).Bend(200, 138, 306, 150).Bend(312, 260, 306, 372).Bend(200, 384, 94, 372).Bend(88, 260, 96, 150));
        sketch.Fold($"M96 150q60 70 8 222h-14zM306 150l-70 226h80z");
        var hem = chance.Between(300, 330);
        sketch.Seam($"M98 {hem}Q200 {hem + 14} 306 {hem}M97 {hem + 18}Q200 {hem + 32} 306 {hem + 18}");
        sketch.Gleam($"M120 160q70 -8 120 0q-60 40 -120 90z");
    }
}
