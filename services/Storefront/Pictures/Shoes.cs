namespace Platform.Storefront.Pictures;

/// <summary>Pairs of shoes from the side, the toes to the left.</summary>
internal static class Shoes
{
    public static void Sneakers(Sketch sketch, ref Chance chance)
    {
        Begin(sketch, 30, -40);
        var isHigh = sketch.Look.Is(Traits.HighTop) || (!sketch.Look.Is(Traits.LowTop | Traits.SlipOn | Traits.Chunky) && chance.Is(0.2));
        var rise = isHigh ? 54 : 0;
        var isChunky = sketch.Look.Is(Traits.Chunky) || sketch.Look.Heel == Heel.Platform;
        var isSand = chance.Is(0.4);
        var sole = isSand && sketch.Look.Color.Light > 0.8 ? Tint.Of(0xd9c9ab) : Tint.Of(0xf6f3ec);
        sketch.Piece(new Outline(324, 336).Curve(334, 296, 322, 262 - rise, 328, 226 - rise).Curve(314, 216 - rise, 298, 224 - rise, 286, 236 - rise)
            .Curve(270, 250 - rise, 256, 246 - rise, 244, 208 - rise).To(226, 204 - rise).Curve(212, 240, 174, 264, 132, 276).Curve(96, 286, 72, 302, 68, 336));
        sketch.Fold($"M250 336q30 -60 76 -70v70zM68 336q40 -24 120 -10v10z");
        switch (chance.Below(3))
        {
            case 0:
                sketch.Trim(sketch.Cloth.Second, new Outline(68, 336).Curve(72, 302, 96, 286, 126, 278).Curve(140, 296, 140, 316, 136, 336));
                break;
            case 1:
                sketch.Trim(sketch.Inside, new Outline(68, 336).Curve(69, 322, 74, 312, 86, 300).Bend(190, 330, 240, 336));
                break;
            default:
                sketch.Seam($"M128 277Q144 304 138 336");
                break;
        }

        sketch.Trim(chance.Is(0.5) ? sketch.Cloth.Second : sketch.Inside, new Outline(328, 226 - rise).Bend(322, 270, 329, 310).To(304, 310).Curve(296, 280, 300, 250, 304, 220 - rise));
        Mark(sketch, ref chance);
        sketch.Seam($"M286 {236 - rise}Q262 290 220 332M226 {214 - rise}Q206 262 150 288");
        if (sketch.Look.Is(Traits.SlipOn))
            sketch.Solid(sketch.Inside, $"M206 252Q236 268 244 304Q262 284 268 252L246 232Z");
        else
            Laces(sketch, isHigh, rise);
        var depth = isChunky ? 372 : 356;
        sketch.Trim(sole, new Outline(62, 322).Curve(58, depth - 6, 66, depth, 84, depth).To(318, depth).Curve(338, depth, 340, 342, 333, 318).Curve(280, 332, 150, 336, 62, 322));
        sketch.Stroke(chance.Is(0.5) ? sketch.Cloth.Second : sketch.Inside, 3, $"M66 340Q190 350 333 338");
        End(sketch);
    }

    private static void Laces(Sketch sketch, bool isHigh, double rise)
    {
        var lace = sketch.Look.Color.Light > 0.75 ? sketch.Cloth.Second : Tint.Of(0xf6f3ec);
        sketch.Stroke(lace, 5, $"M216 {224 - (rise * 0.8)}l24 18M202 {244 - (rise * 0.4)}l22 20M184 256l22 22M166 266l20 22");
        if (isHigh)
            sketch.Stroke(lace, 5, $"M222 174l22 16M220 190l22 18");
    }

    public static void Boots(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var chosen = chance.Below(4);
        var top = look.Is(Traits.KneeHigh) ? 92 : look.Is(Traits.LaceUp) ? 172 : chance.Of<double>([206, 188]);
        Begin(sketch, 34, -30);
        var heel = look.Heel switch
        {
            Heel.High or Heel.Wedge => 54,
            Heel.Block => 42,
            Heel.Low => 30,
            Heel.Platform => 19,
            Heel.Flat => 14,
            _ => 26,
        };
        var seat = 372 - heel;
        var sole = sketch.Inside.Darker(0.4);
        sketch.Solid(sole, $"M266 {seat - 8}H322L{(heel > 40 ? 312 : 320)} 378H{(heel > 40 ? 284 : 268)}Z");
        var dark = look.Color.Light < 0.3;
        sketch.Piece(new Outline(322, seat).Curve(328, seat - 40, 318, 270, 320, top).Bend(274, top + 12, 230, top + 2).Curve(234, 240, 230, 278, 196, 298)
            .Curve(150, 318, 82, 308, 72, 364).To(160, 368).Bend(236, 366, 268, seat));
        sketch.Fold($"M230 262q40 30 92 6v40q-60 -4 -92 -46zM322 {top}q-24 80 -8 160l12 -4z");
        sketch.Gleam($"M244 {top + 14}q10 60 4 110q-12 -50 -4 -110zM90 340q20 -20 56 -20q-30 6 -56 20z");
        switch (look.Is(Traits.Chelsea) ? 0 : look.Is(Traits.LaceUp) ? 1 : chosen < 2 ? chosen + 2 : 4)
        {
            case 0: // Elastic at the side
                sketch.Solid(dark ? look.Color.Lighter(0.18) : sketch.Inside, $"M266 {top + 10}L306 {top + 10}Q296 {(top + 290) / 2} 292 290Q276 {(top + 290) / 2} 266 {top + 10}Z");
                break;
            case 1: // Laces
                sketch.Pen.Write($"<path d=\"M232 {top + 16}");
                for (var y = top + 16; y < 268; y += 18)
                    sketch.Pen.Write($"l26 8m-26 10");
                sketch.Pen.Write($"\" fill=\"none\" stroke=\"{sketch.Cloth.Second}\" stroke-width=\"4\"/>");
                sketch.Seam($"M262 {top + 10}Q266 250 236 300");
                break;
            case 2: // A zip
                sketch.Stroke(sketch.Cloth.Metal, 3, $"M286 {top + 10}Q280 250 282 {seat - 20}");
                break;
            case 3:
                sketch.Stroke(sketch.Inside, 9, $"M234 268Q280 290 322 272");
                sketch.Round(sketch.Cloth.Metal, 262, 279, 7);
                break;
            default:
                break;
        }

        sketch.Seam($"M230 {top + 14}Q274 {top + 24} 320 {top + 12}M158 310Q176 336 168 366");
        if (heel < 20)
            sketch.Solid(sole, $"M64 358Q60 382 84 382H{(look.Is(Traits.Men) ? 324 : 322)}V366Q200 372 64 358Z");
        else
            sketch.Solid(sole, $"M66 360Q62 378 82 378H168Q240 376 270 {seat + 4}L322 {seat + 2}V{seat - 6}Q290 {seat - 6} 264 {seat - 4}Q230 366 160 366Z");
        End(sketch);
    }

    /// <summary>Draws what is inside twice: the other shoe stands behind.</summary>
    public static void Begin(Sketch sketch, double right, double down)
    {
        sketch.Pen.Write($"<ellipse cx=\"206\" cy=\"362\" rx=\"168\" ry=\"20\" fill=\"#000\" fill-opacity=\".1\" stroke=\"none\"/>");
        sketch.Pen.Write($"<use href=\"#s\" x=\"{right}\" y=\"{down}\"/><g id=\"s\">");
    }

    private static void End(Sketch sketch) => sketch.Pen.Write($"</g>");

    /// <summary>A sign on the side: a figure that is nobody's.</summary>
    private static void Mark(Sketch sketch, ref Chance chance)
    {
        var tint = sketch.Cloth.Second;
        switch (chance.Below(6))
        {
            case 0:
                sketch.Stroke(tint, 8, $"M222 318l26 -44M242 320l26 -48");
                break;
            case 1:
                sketch.Stroke(tint, 7, $"M196 318q40 -6 56 -44q10 24 40 28");
                break;
            case 2:
                sketch.Flat(tint, $"M236 276l30 16l-4 30l-40 4z");
                break;
            case 3:
                sketch.Stroke(tint, 7, $"M192 300q18 -16 36 0t36 0t34 -2");
                break;
            case 4:
                sketch.Round(tint, 252, 298, 17);
                break;
            default:
                break;
        }
    }
}
