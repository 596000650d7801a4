namespace Platform.Storefront.Pictures;

/// <summary>Scarves, belts, and what is worn on the head, the hands and the feet.</summary>
internal static class Accessories
{
    public static void Scarf(Sketch sketch, ref Chance chance)
    {
        var isLong = sketch.Look.Is(Traits.ExtraLong);
        var (left, right) = (isLong ? 440 : chance.Between(380, 410), isLong ? 424 : chance.Between(310, 360));
        if (sketch.Look.Is(Traits.Square))
        {
            Kerchief(sketch);
            return;
        }

        sketch.Piece(new Outline(214, 170).To(272, 164).Bend(290, 260, 284, right).To(226, right + 6).Bend(226, 260, 214, 170));
        Fringe(sketch, 226, 284, right + 4, chance.Is(0.6));
        sketch.Piece(new Outline(140, 160).To(214, 176).Bend(220, 290, 206, left + 4).To(140, left).Bend(142, 290, 140, 160));
        sketch.Fold($"M180 180q14 100 2 240h-12q10 -140 0 -240z");
        Fringe(sketch, 140, 206, left + 2, chance.Is(0.6));
        sketch.Piece(new Outline(106, 122).Curve(112, 66, 288, 66, 294, 122).Curve(298, 176, 250, 204, 200, 204).Curve(150, 204, 100, 178, 106, 122));
        sketch.Solid(sketch.Inside, $"M134 116C150 92 250 92 266 116C256 136 230 144 200 144S146 136 134 116Z");
        sketch.Fold($"M112 150q60 50 176 10q-60 60 -150 28zM134 130q60 40 132 6q-50 40 -110 22z");
    }

    private static void Kerchief(Sketch sketch)
    {
        sketch.Piece(new Outline(84, 128).Bend(200, 112, 318, 130).Bend(316, 250, 322, 366).Bend(200, 380, 82, 368).Bend(90, 250, 84, 128));
        sketch.Fold($"M84 128q120 60 150 250h-60q-20 -150 -90 -170z");
        sketch.Stroke(sketch.Cloth.Second, 8, $"M98 142Q200 128 304 143Q302 250 308 353Q200 366 97 354Q104 250 98 142Z");
        sketch.Gleam($"M318 130q-90 40 -120 140q60 -90 120 -110z");
    }

    public static void Belt(Sketch sketch, ref Chance chance)
    {
        var half = sketch.Look.Is(Traits.Wide) ? 28 : sketch.Look.Is(Traits.Narrow) ? 13 : 20;
        sketch.Pen.Write($"<ellipse cx=\"204\" cy=\"{282 + half}\" rx=\"146\" ry=\"64\" fill=\"#000\" fill-opacity=\".1\" stroke=\"none\"/>");
        sketch.Trim(sketch.Inside, new Outline(60, 240 - half).Curve(64, 170, 336, 170, 340, 240 - half).To(340, 240 + half).Curve(330, 190, 70, 190, 60, 240 + half));
        sketch.Piece(new Outline(60, 240 - half).Curve(70, 320, 330, 320, 340, 240 - half).To(340, 240 + half).Curve(330, 320 + (half * 2), 70, 320 + (half * 2), 60, 240 + half));
        var y = 299;
        if (sketch.Look.Is(Traits.Braided))
            sketch.Pen.Write($"<path d=\"M62 240Q75 310 200 312T338 240\" class=\"n\" stroke-width=\"{half * 2}\" stroke-opacity=\".5\" stroke-dasharray=\"2 9\" stroke-linecap=\"butt\"/>");
        else if (chance.Is(0.5))
            sketch.Stitches($"M66 {252 - half}Q110 {306 - half} 200 {306 - half}T334 {252 - half}M66 {236 + half}Q110 {290 + half} 200 {292 + half}T334 {236 + half}");
        foreach (var x in (ReadOnlySpan<double>)[234, 256, 278])
            sketch.Round(sketch.Inside.Darker(0.4), x, y - ((x - 200) * 0.12), 4);
        var metal = sketch.Cloth.Metal;
        sketch.Pen.Write($"<rect x=\"148\" y=\"{y - half - 10}\" width=\"{chance.Of<double>([44, 56])}\" height=\"{(half * 2) + 20}\" rx=\"{chance.Of<double>([4, 12, 28])}\" fill=\"none\" stroke=\"{metal}\" stroke-width=\"9\"/>");
        sketch.Stroke(metal.Darker(0.2), 6, $"M150 {y}H200");
        sketch.Solid(sketch.Look.Color, $"M118 {y - half - 8}h14v{(half * 2) + 10}h-14z");
    }

    public static void Hat(Sketch sketch, ref Chance chance)
    {
        if (sketch.Look.Is(Traits.Bucket))
        {
            BucketHat(sketch);
            return;
        }

        var brim = sketch.Look.Is(Traits.WideBrim) ? 178 : sketch.Look.Is(Traits.Narrow) ? 128 : 154;
        var crown = chance.Between(128, 160);
        sketch.Piece(new Outline(200 - brim, 318).Curve(200 - brim + 30, 280, 370 - 200 + brim, 280, 200 + brim, 318).Curve(200 + brim - 20, 366, 20 + 200 - brim, 366, 200 - brim, 318));
        sketch.Fold($"M110 314q90 34 180 0q20 20 0 30q-90 20 -180 0z");
        var pinch = chance.Is(0.5);
        sketch.Whole(pinch
            ? new Outline(200, crown + 22).Curve(176, crown - 6, 132, crown, 126, crown + 40).Bend(116, 260, 108, 312).Bend(150, 332, 200, 332)
            : new Outline(200, crown).Curve(150, crown, 124, crown + 30, 120, crown + 80).Bend(114, 270, 108, 312).Bend(150, 332, 200, 332));
        sketch.Trim(chance.Is(0.5) ? sketch.Cloth.Second : sketch.Inside, new Outline(200, 304).Bend(150, 304, 113, 284).To(108, 312).Bend(150, 332, 200, 332), isHalf: true);
        if (chance.Is(0.4))
            sketch.Solid(sketch.Inside, $"M262 296q22 -16 24 2q-2 16 -24 4q-20 14 -22 0q2 -18 22 -6z");
    }

    private static void BucketHat(Sketch sketch)
    {
        sketch.Whole(new Outline(200, 170).Curve(150, 170, 128, 176, 124, 196).Bend(118, 250, 108, 284).Bend(150, 300, 200, 300));
        sketch.Whole(new Outline(200, 284).Bend(150, 284, 112, 272).Curve(90, 300, 66, 330, 62, 346).Curve(110, 384, 160, 384, 200, 384));
        sketch.Fold($"M300 290q30 50 20 70q-60 24 -120 24q80 -20 100 -94z");
        sketch.Stitches($"M96 302Q200 330 304 302M84 322Q200 354 316 322M73 340Q200 374 327 340");
    }

    public static void Cap(Sketch sketch, ref Chance chance)
    {
        sketch.Pen.Write($"<ellipse cx=\"190\" cy=\"334\" rx=\"150\" ry=\"16\" fill=\"#000\" fill-opacity=\".1\" stroke=\"none\"/>");
        sketch.Piece(new Outline(120, 312).Curve(116, 200, 170, 166, 232, 166).Curve(300, 166, 338, 220, 336, 316).Bend(230, 340, 120, 312));
        sketch.Seam($"M232 166Q190 230 190 322M232 166Q290 230 292 322");
        sketch.Trim(chance.Is(0.5) ? sketch.Look.Color : sketch.Cloth.Second, new Outline(216, 316).Curve(170, 286, 110, 286, 60, 314).Curve(40, 330, 48, 344, 70, 340).Curve(120, 326, 180, 326, 218, 330));
        sketch.Stitches($"M200 312Q140 292 74 322");
        sketch.Round(sketch.Look.Color, 232, 164, 9);
        switch (chance.Below(4))
        {
            case 0:
                sketch.Flat(sketch.Cloth.Second, $"M136 276a22 22 0 0 1 44 -6zM134 282l48 -8v6l-48 8z");
                break;
            case 1:
                sketch.Round(sketch.Cloth.Second, 160, 258, 18);
                break;
            case 2:
                sketch.Stroke(sketch.Cloth.Second, 6, $"M140 270l14 -30l12 18l12 -26");
                break;
            default:
                break;
        }

        sketch.Round(sketch.Inside, 250, 214, 4);
        sketch.Round(sketch.Inside, 212, 222, 4);
    }

    public static void Beanie(Sketch sketch, ref Chance chance)
    {
        if (chance.Is(0.45))
            sketch.Pen.Write($"<circle cx=\"200\" cy=\"120\" r=\"40\" fill=\"{sketch.Cloth.Second}\" stroke-width=\"5\" stroke-dasharray=\"3 4\"/>");
        sketch.Whole(new Outline(200, 138).Curve(130, 138, 92, 200, 90, 330).Bend(150, 344, 200, 344));
        sketch.Fold($"M290 180q20 80 8 150h30z");
        sketch.Seam($"M200 140V300M168 146Q140 210 138 300M232 146Q260 210 262 300");
        sketch.Trim(chance.Is(0.4) ? sketch.Cloth.Second : sketch.Look.Color, new Outline(200, 300).Bend(140, 300, 84, 290).Bend(76, 330, 84, 368).Bend(140, 384, 200, 384), isHalf: true);
        sketch.Pen.Write($"<path d=\"M92 332Q200 356 308 332\" fill=\"none\" stroke-width=\"66\" stroke-opacity=\".35\" stroke-dasharray=\"2 12\"/>");
    }

    public static void Gloves(Sketch sketch, ref Chance chance)
    {
        var isMitten = chance.Is(0.3);
        var palm = new Outline(92, 400).Bend(100, 330, 88, 280).Curve(60, 250, 40, 214, 54, 204).Curve(70, 198, 84, 230, 100, 246);
        sketch.Pair(isMitten
            ? palm.Curve(90, 130, 110, 90, 140, 92).Curve(176, 96, 182, 160, 178, 260).Bend(176, 340, 180, 400)
            : palm.Curve(92, 190, 84, 120, 98, 116).Curve(112, 114, 114, 160, 120, 196).Curve(118, 140, 118, 96, 132, 96).Curve(146, 98, 142, 150, 144, 196)
                .Curve(148, 140, 150, 110, 162, 114).Curve(174, 120, 166, 160, 166, 206).Curve(174, 170, 180, 148, 190, 158).Curve(196, 168, 184, 220, 178, 280).Bend(174, 340, 180, 400));
        sketch.Seam($"M116 214V252M138 210V254M160 216V254M284 214V252M262 210V254M240 216V254");
        sketch.Plain(new Outline(90, 376).To(182, 376).To(184, 414).To(88, 414), isPair: true);
        if (chance.Is(0.5))
            sketch.Stroke(sketch.Cloth.Second, 5, $"M90 386H182M218 386H310");
    }

    public static void Tie(Sketch sketch, ref Chance chance)
    {
        var width = chance.Between(26, 40);
        sketch.Whole(new Outline(200, 108).To(186, 108).Bend(200 - width, 280, 200 - width, 400).To(200, 446));
        sketch.Fold($"M200 110q20 160 20 330l20 -40z");
        sketch.Whole(new Outline(200, 60).To(174, 62).Bend(180, 90, 186, 112).To(200, 114));
    }

    public static void Socks(Sketch sketch, ref Chance chance)
    {
        var top = sketch.Look.Is(Traits.KneeHigh) ? 84 : sketch.Look.Is(Traits.AnkleHigh) ? 240 : chance.Of<double>([150, 180]);
        Sock(sketch, 66, top - 14);
        Sock(sketch, 0, top);
        if (chance.Is(0.6))
            sketch.Stroke(sketch.Cloth.Second, 8, $"M150 {top + 44}H222M150 {top + 60}H222");
    }

    private static void Sock(Sketch sketch, double x, double top)
    {
        sketch.Piece(new Outline(x + 150, top).Bend(x + 156, 280, x + 150, 320).Curve(x + 130, 360, x + 90, 370, x + 76, 400).Curve(x + 70, 440, x + 120, 440, x + 150, 426).Curve(x + 210, 400, x + 226, 380, x + 224, 320).Bend(x + 218, 260, x + 222, top));
        sketch.Plain(new Outline(x + 147, top - 2).To(x + 225, top - 2).To(x + 223, top + 30).To(x + 150, top + 30));
        sketch.Trim(sketch.Cloth.Second, new Outline(x + 80, 392).Curve(x + 62, 436, x + 100, 446, x + 124, 436).Bend(x + 112, 408, x + 96, 380).Bend(x + 84, 384, x + 80, 392));
        sketch.Seam($"M{x + 224} 330q-40 10 -40 70");
    }

    private static void Fringe(Sketch sketch, double left, double right, double y, bool isFringed)
    {
        if (isFringed)
            sketch.Pen.Write($"<path d=\"M{left + 3} {y + 8}H{right - 2}\" fill=\"none\" stroke=\"{sketch.Look.Color.Darker(0.15)}\" stroke-width=\"20\" stroke-dasharray=\"3 4\"/>");
        else
            sketch.Seam($"M{left} {y - 10}H{right}");
    }
}
