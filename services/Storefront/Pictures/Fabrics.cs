namespace Platform.Storefront.Pictures;

/// <summary>Cloth by itself: what stands for a product that there is no drawing for.</summary>
internal static class Fabrics
{
    /// <summary>A folded piece of cloth.</summary>
    public static void Folded(Sketch sketch)
    {
        sketch.Piece(new Outline(96, 150).Bend(200, 138, 306, 150).Bend(312, 260, 306, 372).Bend(200, 384, 94, 372).Bend(88, 260, 96, 150));
        sketch.Fold($"M96 150q60 70 8 222h-14zM306 150l-70 226h80z");
        sketch.Seam($"M98 318Q200 332 306 318M97 336Q200 350 306 336");
        sketch.Gleam($"M120 160q70 -8 120 0q-60 40 -120 90z");
    }
}
