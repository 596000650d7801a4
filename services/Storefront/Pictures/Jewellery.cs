namespace Platform.Storefront.Pictures;

/// <summary>Jewellery, watches and glasses.</summary>
internal static class Jewellery
{
    public static void Necklace(Sketch sketch, ref Chance chance)
    {
        var metal = sketch.Cloth.Metal;
        var low = chance.Between(300, 380);
        var chosen = chance.Below(5);
        var style = sketch.Look.Is(Traits.Chunky) ? chosen % 2 * 4 : sketch.Look.Is(Traits.Pendant) ? 1 + (chosen % 3) : chosen;
        if (style == 0 && !sketch.Look.Is(Traits.Delicate))
        {
            Beads(sketch, low, chance.Of<double>([16, 22]));
            return;
        }

        var width = sketch.Look.Is(Traits.Delicate) ? 2 : sketch.Look.Is(Traits.Chunky) ? 9 : chance.Of<double>([2, 3, 4]);
        if (sketch.Look.Is(Traits.Layered))
            sketch.Stroke(metal, width, $"M126 90C136 {low - 70} 176 {low - 70} 200 {low - 70}S264 {low - 70} 274 90");
        sketch.Pen.Write($"<path d=\"M116 84C128 {low - 20} 176 {low} 200 {low}S272 {low - 20} 284 84\" fill=\"none\" stroke=\"{metal}\" stroke-width=\"{width + 2}\" stroke-dasharray=\"{chance.Of<double>([100, 7, 12])} 2\"/>");
        var stone = sketch.Look.Color;
        switch (style)
        {
            case 1:
                sketch.Round(metal, 200, low + 26, 24);
                sketch.Round(stone, 200, low + 26, 16);
                break;
            case 2:
                sketch.Solid(stone, $"M200 {low}c8 22 24 34 24 52a24 24 0 0 1 -48 0c0 -18 16 -30 24 -52z");
                break;
            case 3:
                sketch.Solid(stone, $"M180 {low + 4}h40l14 18l-34 42l-34 -42z");
                sketch.Seam($"M166 {low + 22}h68M180 {low + 4}l20 60l20 -60");
                break;
            default:
                sketch.Stroke(metal, 6, $"M182 {low + 6}a26 26 0 1 0 36 0");
                sketch.Round(stone, 200, low + 8, 9);
                break;
        }

        sketch.Pen.Write($"<circle cx=\"193\" cy=\"{low + 20}\" r=\"5\" fill=\"#fff\" fill-opacity=\".5\" stroke=\"none\"/>");
    }

    public static void Earrings(Sketch sketch, ref Chance chance)
    {
        var metal = sketch.Cloth.Metal;
        var stone = sketch.Look.Color;
        var (chosen, size) = (chance.Below(4), chance.Between(40, 62));
        var style = sketch.Look.Is(Traits.Pendant) ? 1 + (chosen % 2 * 2) : sketch.Look.Is(Traits.Chunky) ? chosen % 2 * 2 : chosen;
        foreach (var x in (ReadOnlySpan<double>)[128, 272])
        {
            switch (style)
            {
                case 0:
                    sketch.Pen.Write($"<circle cx=\"{x}\" cy=\"250\" r=\"{size}\" fill=\"none\" stroke=\"{stone}\" stroke-width=\"{size * 0.22}\"/><circle cx=\"{x}\" cy=\"250\" r=\"{size - 2}\" fill=\"none\" stroke=\"#fff\" stroke-opacity=\".4\" stroke-width=\"3\" stroke-dasharray=\"{size} 400\" transform=\"rotate(200 {x} 250)\"/>");
                    break;
                case 1:
                    sketch.Stroke(metal, 3, $"M{x} 180v50");
                    sketch.Round(metal, x, 178, 10);
                    sketch.Solid(stone, $"M{x} 226c8 26 {size * 0.6} 50 {size * 0.6} 76a{size * 0.6} {size * 0.6} 0 0 1 {-size * 1.2} 0c0 -26 {size * 0.4} -50 {size * 0.6} -76z");
                    break;
                case 2:
                    sketch.Round(metal, x, 250, size * 0.7);
                    sketch.Round(stone, x, 250, size * 0.5);
                    break;
                default:
                    sketch.Round(metal, x, 180, 12);
                    sketch.Round(stone, x, 224, 18);
                    sketch.Round(metal, x, 276, 24);
                    sketch.Stroke(metal, 3, $"M{x} 190v64");
                    break;
            }

            if (style > 0)
                sketch.Pen.Write($"<circle cx=\"{x - 6}\" cy=\"242\" r=\"6\" fill=\"#fff\" fill-opacity=\".4\" stroke=\"none\"/>");
        }
    }

    public static void Bracelet(Sketch sketch, ref Chance chance)
    {
        var metal = sketch.Cloth.Metal;
        var width = chance.Of<double>([8, 14, 26]);
        sketch.Pen.Write($"<ellipse cx=\"200\" cy=\"244\" rx=\"118\" ry=\"74\" fill=\"none\" stroke=\"{metal.Darker(0.3)}\" stroke-width=\"{width}\"/><path d=\"M82 250a118 74 0 0 0 236 0\" fill=\"none\" stroke=\"{metal}\" stroke-width=\"{width + 4}\" stroke-dasharray=\"{chance.Of<double>([400, 14, 24])} 3\"/>");
        if (chance.Is(0.6))
            sketch.Solid(sketch.Look.Color, $"M200 326c6 14 18 22 18 36a18 18 0 0 1 -36 0c0 -14 12 -22 18 -36z");
        sketch.Stroke(Tint.White, 3, $"M110 282q24 26 60 34");
    }

    public static void Ring(Sketch sketch, ref Chance chance)
    {
        var hasStone = chance.Is(0.7);
        sketch.Pen.Write($"<ellipse cx=\"200\" cy=\"288\" rx=\"82\" ry=\"86\" fill=\"none\" stroke=\"{(hasStone ? sketch.Cloth.Metal : sketch.Look.Color)}\" stroke-width=\"{chance.Of<double>([12, 18, 26])}\"/>");
        if (hasStone)
        {
            sketch.Solid(sketch.Look.Color, $"M164 172h72l22 26l-58 54l-58 -54z");
            sketch.Seam($"M142 198h116M164 172l36 80l36 -80");
        }

        sketch.Stroke(Tint.White, 3, $"M128 270q6 -32 30 -48");
    }

    public static void Watch(Sketch sketch, ref Chance chance)
    {
        var metal = sketch.Cloth.Metal;
        sketch.Whole(new Outline(200, 60).To(168, 62).Bend(166, 120, 160, 178).To(200, 178));
        sketch.Whole(new Outline(200, 322).To(160, 322).Bend(166, 390, 170, 440).To(200, 444));
        var isRound = chance.Is(0.7);
        sketch.Pen.Write($"<rect x=\"128\" y=\"174\" width=\"144\" height=\"152\" rx=\"{(isRound ? 76 : 26)}\" fill=\"{metal}\"/><rect x=\"140\" y=\"186\" width=\"120\" height=\"128\" rx=\"{(isRound ? 64 : 18)}\" fill=\"{(chance.Is(0.5) ? Tint.White : Tint.Black.Lighter(0.1))}\"/>");
        sketch.Stroke(metal.Darker(0.2), 4, $"M200 194v12M200 294v12M148 250h12M240 250h12");
        sketch.Stroke(metal.Darker(0.35), 5, $"M200 250V{chance.Between(208, 222)}M200 250L{chance.Between(226, 238)} {chance.Between(252, 272)}");
        sketch.Round(metal, 278, 250, 7);
    }

    public static void Sunglasses(Sketch sketch, ref Chance chance)
    {
        var frame = sketch.Look.Color;
        var radius = sketch.Look.Is(Traits.Square) ? 14 : chance.Of<double>([34, 50]);
        var height = sketch.Look.Is(Traits.Narrow) ? 62 : chance.Between(84, 104);
        sketch.Stroke(frame.Darker(0.25), 9, $"M66 218Q60 180 96 160M334 218Q340 180 304 160");
        foreach (var x in (ReadOnlySpan<double>)[62, 212])
            sketch.Pen.Write($"<rect x=\"{x}\" y=\"204\" width=\"126\" height=\"{height}\" rx=\"{radius}\" fill=\"{sketch.Cloth.Second.With(Tint.Black, 0.72)}\" stroke=\"{frame}\" stroke-width=\"11\"/><path d=\"M{x + 26} {204 + height - 22}L{x + 74} 222\" fill=\"none\" stroke=\"#fff\" stroke-opacity=\".25\" stroke-width=\"12\"/>");
        sketch.Stroke(frame, 10, $"M186 228Q200 214 214 228");
    }

    private static void Beads(Sketch sketch, double low, double size) => sketch.Pen.Write(
        $"<path d=\"M116 84C128 {low - 20} 176 {low} 200 {low}S272 {low - 20} 284 84\" fill=\"none\" stroke=\"{sketch.Look.Color}\" stroke-width=\"{size}\" stroke-linecap=\"round\" stroke-dasharray=\"0 {size + 1}\"/><path d=\"M112 80C124 {low - 24} 172 {low - 4} 196 {low - 4}S268 {low - 24} 280 80\" fill=\"none\" stroke=\"#fff\" stroke-opacity=\".5\" stroke-width=\"{size * 0.3}\" stroke-linecap=\"round\" stroke-dasharray=\"0 {size + 1}\"/>");
}
