namespace Platform.Storefront.Pictures;

/// <summary>Pairs of finer and of lighter shoes from the side, the toes to the left.</summary>
internal static class DressShoes
{
    public static void Heels(Sketch sketch, ref Chance chance)
    {
        Shoes.Begin(sketch, 26, -36);
        var look = sketch.Look;
        var lift = look.Heel switch
        {
            Heel.Low => 44,
            Heel.Block => 72,
            _ => 94,
        };
        var seat = 356 - lift;
        if (look.Heel == Heel.Block)
            sketch.Piece(new Outline(276, seat).To(322, seat - 10).Bend(318, seat + 40, 318, 368).To(284, 368).Bend(286, seat + 40, 276, seat));
        else
            sketch.Piece(new Outline(284, seat).To(324, seat - 10).Bend(312, seat + 30, 316, 368).To(306, 368).Bend(300, seat + 30, 284, seat));
        sketch.Solid(sketch.Inside, $"M322 {seat - 56}Q270 {seat - 10} 176 {314 - (lift * 0.1)}L170 344Q250 330 318 {seat - 10}Z");
        Vamp(sketch, seat, ref chance);
        sketch.Stroke(sketch.Inside.Darker(0.4), 4, $"M74 366H160Q236 362 {290} {seat + 4}L322 {seat - 8}");
        End(sketch, seat, ref chance);
    }

    public static void Sandals(Sketch sketch, ref Chance chance)
    {
        Shoes.Begin(sketch, 30, -44);
        var look = sketch.Look;
        var lift = look.Heel switch
        {
            Heel.High => 72,
            Heel.Block => 56,
            Heel.Wedge or Heel.Platform => 34,
            Heel.Low => 24,
            _ => 0,
        };
        var seat = 346 - lift;
        var sole = chance.Is(0.5) ? Tint.Of(0xb08a5e) : sketch.Inside.Darker(0.2);
        if (lift > 40)
            sketch.Solid(sole, $"M280 {seat}L330 {seat - 4}L320 372H288Z");
        var thick = lift == 34 ? 372 - seat : 20;
        var chosen = chance.Below(3);
        var straps = look.Is(Traits.SlipOn) ? 3 : look.Is(Traits.Strappy) ? 1 : chosen;
        sketch.Stroke(sketch.Inside, 9, $"M318 {seat}Q326 {seat - 60} 310 {seat - 84}");
        if (straps != 3)
            sketch.Piece(new Outline(310, seat - 92).Curve(280, seat - 74, 262, seat - 74, 240, seat - 84).To(242, seat - 66).Curve(266, seat - 56, 286, seat - 58, 318, seat - 74));
        sketch.Trim(sole, new Outline(66, 352).Curve(120, 350, 190, 356, 240, seat + 8).Bend(290, seat - 8, 334, seat - 6).To(334, seat + thick - 6).Bend(290, seat + thick - 8, 250, Math.Min(372, seat + thick + 6))
            .Curve(200, 374, 120, 374, 80, 374).Bend(62, 370, 66, 352));
        switch (straps)
        {
            case 0:
                Strap(sketch, 100, 352, 26, 54);
                Strap(sketch, 168, 352 - (lift * 0.1), 24, 66);
                break;
            case 1:
                Strap(sketch, 96, 352, 16, 46);
                Strap(sketch, 136, 353, 16, 54);
                Strap(sketch, 176, 352 - (lift * 0.12), 16, 62);
                break;
            case 2:
                Strap(sketch, 110, 353, 20, 62);
                sketch.Stroke(sketch.Look.Color, 10, $"M134 300Q200 290 246 {seat - 74}");
                break;
            default:
                Strap(sketch, 108, 353, 66, 70);
                break;
        }

        if (straps != 3)
            sketch.Pen.Write($"<rect x=\"254\" y=\"{seat - 82}\" width=\"16\" height=\"20\" rx=\"4\" fill=\"none\" stroke=\"{sketch.Cloth.Metal}\" stroke-width=\"4\"/>");
        sketch.Pen.Write($"</g>");
    }

    public static void Loafers(Sketch sketch, ref Chance chance)
    {
        Shoes.Begin(sketch, 30, -42);
        var sole = sketch.Inside.Darker(0.45);
        sketch.Solid(sketch.Inside, $"M322 262Q270 250 216 272L230 300H320Z");
        sketch.Piece(new Outline(322, 346).Curve(330, 320, 318, 290, 324, 258).Curve(300, 286, 262, 296, 232, 286).Curve(214, 276, 206, 258, 188, 262)
            .Curve(156, 290, 80, 292, 70, 346));
        sketch.Gleam($"M88 322q20 -22 60 -24q-34 10 -60 24z");
        sketch.Fold($"M236 346q20 -50 86 -50v50z");
        sketch.Seam($"M84 318Q150 304 200 282M300 346Q290 316 300 280");
        switch (chance.Below(3))
        {
            case 0:
                sketch.Plain(new Outline(176, 272).To(214, 268).Bend(230, 300, 224, 340).To(184, 340).Bend(192, 306, 176, 272));
                sketch.Solid(sole, $"M192 294h22v7h-22z");
                break;
            case 1:
                sketch.Stroke(sketch.Cloth.Metal, 5, $"M176 286q10 -8 20 0t20 2");
                sketch.Round(sketch.Cloth.Metal, 174, 287, 5);
                sketch.Round(sketch.Cloth.Metal, 218, 288, 5);
                break;
            default:
                sketch.Stroke(sketch.Inside, 5, $"M196 274q-12 10 -10 34M198 274q4 14 0 36M188 300v14M198 304v14");
                break;
        }

        var heel = chance.Of<double>([366, 372]);
        sketch.Solid(sole, $"M64 340Q62 358 78 358H262V{heel}H322Q328 356 324 340Q200 352 64 340Z");
        sketch.Pen.Write($"</g>");
    }

    public static void Ballerinas(Sketch sketch, ref Chance chance)
    {
        Shoes.Begin(sketch, 30, -44);
        sketch.Solid(sketch.Inside, $"M322 276Q250 300 166 312L176 344H316Z");
        sketch.Piece(new Outline(320, 356).Curve(330, 330, 318, 300, 324, 272).Curve(296, 318, 214, 344, 158, 312).Curve(110, 310, 74, 322, 70, 356));
        sketch.Seam($"M318 284Q290 330 214 338Q176 336 158 320");
        if (chance.Is(0.6))
            sketch.Plain(new Outline(156, 312).Bend(134, 294, 132, 310).Bend(134, 324, 156, 314).Bend(178, 328, 180, 312).Bend(178, 298, 156, 312));
        if (sketch.Look.Is(Traits.Strappy | Traits.Slingback))
            sketch.Stroke(sketch.Look.Color, 8, $"M214 342Q236 290 290 310");
        sketch.Solid(sketch.Inside.Darker(0.4), $"M66 352Q64 364 80 364H318Q326 360 322 352Z");
        sketch.Pen.Write($"</g>");
    }

    private static void Vamp(Sketch sketch, double seat, ref Chance chance)
    {
        var toe = sketch.Look.Is(Traits.Rounded) ? 88 : sketch.Look.Is(Traits.Pointed) ? 54 : 72;
        sketch.Piece(new Outline(322, seat - 10).Curve(330, seat - 30, 318, seat - 44, 324, seat - 62).Curve(300, seat - 10, 226, 336, 168, 312)
            .Curve(124, 316, toe + 14, 336, toe, 362).To(158, 364).Curve(232, 360, 262, seat + 30, 290, seat));
        sketch.Gleam($"M90 350q20 -22 62 -26q-30 10 -62 26z");
    }

    private static void End(Sketch sketch, double seat, ref Chance chance)
    {
        var chosen = chance.Below(4);
        switch (sketch.Look.Is(Traits.Strappy) ? 0 : chosen == 0 ? 2 : chosen)
        {
            case 0:
                sketch.Stroke(sketch.Look.Color, 8, $"M322 {seat - 58}Q276 {seat - 34} 238 {seat - 62}");
                sketch.Round(sketch.Cloth.Metal, 250, seat - 54, 5);
                break;
            case 1:
                sketch.Plain(new Outline(166, 312).Bend(140, 292, 138, 310).Bend(140, 326, 166, 314).Bend(190, 330, 192, 312).Bend(190, 296, 166, 312));
                break;
            default:
                break;
        }

        sketch.Pen.Write($"</g>");
    }

    private static void Strap(Sketch sketch, double x, double y, double width, double height) => sketch.Piece(
        new Outline(x, y).Curve(x + 4, y - height, x + 30, y - height - 6, x + 44, y - height + 2).To(x + 44 + width, y - height + 6).Curve(x + 30 + width, y - height + 6, x + width + 6, y - (height * 0.6), x + width, y + 2));
}
