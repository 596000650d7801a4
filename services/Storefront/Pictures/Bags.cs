namespace Platform.Storefront.Pictures;

/// <summary>Bags of all sizes.</summary>
internal static class Bags
{
    public static void Handbag(Sketch sketch, ref Chance chance)
    {
        Floor(sketch, 408, 130);
        var chosen = chance.Below(4);
        switch (sketch.Look switch
        {
            { Traits: var traits } when (traits & Traits.Structured) != 0 => chosen % 2,
            { Traits: var traits } when (traits & Traits.Crossbody) != 0 => 1 + (chosen % 2 * 2),
            { Traits: var traits } when (traits & Traits.Bucket) != 0 => 2,
            { Traits: var traits } when (traits & Traits.Zipped) != 0 => 3,
            _ => chosen,
        })
        {
            case 0:
                Trapeze(sketch, ref chance);
                break;
            case 1:
                Flapped(sketch, ref chance);
                break;
            case 2:
                Bucket(sketch, ref chance);
                break;
            default:
                Crescent(sketch, ref chance);
                break;
        }
    }

    public static void Tote(Sketch sketch, ref Chance chance)
    {
        Floor(sketch, 424, 120);
        var drop = chance.Between(70, 130);
        sketch.Stroke(sketch.Inside, 10, $"M160 210C160 {210 - drop} 240 {210 - drop} 240 210");
        sketch.Whole(new Outline(200, 200).To(96, 198).Bend(96, 320, 106, 418).Bend(150, 424, 200, 424));
        sketch.Fold($"M300 200q-30 120 -14 224h20z");
        sketch.Stroke(sketch.Look.Color.Darker(0.18), 10, $"M150 240V204C150 {204 - drop} 250 {204 - drop} 250 204V240");
        sketch.Seam($"M97 214Q200 218 303 214");
        if (sketch.Look.Motif == Motif.Plain && chance.Is(0.6))
            sketch.Flat(sketch.Cloth.Second, $"M170 330a30 30 0 0 1 60 0zM166 336h68v5h-68zM176 347h48v5h-48z");
    }

    public static void Backpack(Sketch sketch, ref Chance chance)
    {
        Floor(sketch, 424, 116);
        sketch.Stroke(sketch.Inside, 10, $"M176 96C176 58 224 58 224 96");
        sketch.Stroke(sketch.Inside, 16, $"M126 180Q88 260 120 380M274 180Q312 260 280 380");
        sketch.Whole(new Outline(200, 88).Curve(140, 88, 112, 118, 110, 200).Bend(104, 320, 108, 400).Bend(112, 424, 150, 424).To(200, 424));
        sketch.Fold($"M284 130q20 120 4 294h20V160z");
        var isFlap = sketch.Look.Is(Traits.RollTop) || (!sketch.Look.Is(Traits.Zipped) && chance.Is(0.5));
        if (isFlap)
        {
            sketch.Whole(new Outline(200, 88).Curve(140, 88, 114, 116, 112, 196).Bend(118, 232, 160, 234).To(200, 236));
            sketch.Stroke(sketch.Cloth.Second, 9, $"M160 214V284M240 214V284");
            sketch.Round(sketch.Cloth.Metal, 160, 262, 6);
            sketch.Round(sketch.Cloth.Metal, 240, 262, 6);
        }
        else
        {
            sketch.Stroke(sketch.Cloth.Metal, 4, $"M122 204Q126 122 200 118Q274 122 278 204");
        }

        var top = isFlap ? 286 : chance.Between(262, 292);
        sketch.Whole(new Outline(200, top).To(142, top).Bend(132, top + 2, 132, top + 16).To(134, 396).Bend(136, 408, 150, 408).To(200, 408));
        sketch.Stroke(sketch.Cloth.Metal, 4, $"M140 {top + 20}H260");
        if (chance.Is(0.5))
            sketch.Flat(sketch.Cloth.Second, $"M184 {top + 50}h32v22h-32z");
    }

    public static void WeekendBag(Sketch sketch, ref Chance chance)
    {
        Floor(sketch, 400, 160);
        sketch.Stroke(sketch.Inside, 12, $"M150 236C150 120 250 120 250 236");
        sketch.Whole(new Outline(200, 206).To(104, 206).Curve(66, 210, 56, 250, 56, 306).Curve(56, 366, 62, 398, 96, 398).To(200, 400));
        sketch.Fold($"M300 210q34 90 8 190h40v-150z");
        sketch.Stroke(sketch.Cloth.Metal, 4, $"M96 220H304");
        var strap = chance.Is(0.5) ? sketch.Cloth.Second : sketch.Inside;
        sketch.Solid(strap, $"M132 244h22v154h-22zM246 244h22v154h-22z");
        sketch.Stroke(strap, 12, $"M143 250C143 {chance.Between(118, 150)} 257 {chance.Between(118, 150)} 257 250");
        sketch.Solid(strap, $"M58 350h36v46q-34 2 -36 -46zM342 350h-36v46q34 2 36 -46z");
        if (chance.Is(0.5))
            sketch.Plain(new Outline(168, 296).To(232, 296).To(232, 372).To(168, 372));
    }

    public static void Wallet(Sketch sketch, ref Chance chance)
    {
        Floor(sketch, 350, 130);
        sketch.Whole(new Outline(200, 190).To(96, 190).Bend(84, 190, 84, 204).To(84, 330).Bend(84, 344, 98, 344).To(200, 344));
        if (chance.Is(0.5))
            sketch.Whole(new Outline(200, 190).To(96, 190).Bend(84, 190, 84, 204).Bend(90, 262, 140, 266).To(200, 268));
        else
            sketch.Stroke(sketch.Cloth.Metal, 4, $"M92 206H308");
        sketch.Round(sketch.Cloth.Metal, 200, 262, 8);
        sketch.Stitches($"M94 330Q94 336 100 336H300Q306 336 306 330");
    }

    private static void Trapeze(Sketch sketch, ref Chance chance)
    {
        var top = chance.Between(206, 232);
        sketch.Stroke(sketch.Inside, 9, $"M156 {top + 10}C150 {top - 110} 250 {top - 110} 244 {top + 10}");
        sketch.Whole(new Outline(200, top).To(128, top).Bend(112, top + 90, 88, 392).Bend(90, 410, 108, 410).To(200, 410));
        sketch.Fold($"M274 {top}q24 110 24 206h24z");
        sketch.Stroke(sketch.Look.Color.Darker(0.2), 9, $"M146 {top + 26}C140 {top - 130} 260 {top - 130} 254 {top + 26}");
        sketch.Seam($"M122 {top + 40}Q200 {top + 56} 278 {top + 40}");
        sketch.Round(sketch.Cloth.Metal, 146, top + 24, 6);
        sketch.Round(sketch.Cloth.Metal, 254, top + 24, 6);
        if (chance.Is(0.5))
            sketch.Plain(new Outline(190, top).To(210, top).To(212, top + 66).Bend(200, top + 78, 188, top + 66));
        sketch.Stitches($"M98 398H302");
    }

    private static void Flapped(Sketch sketch, ref Chance chance)
    {
        var isChain = chance.Is(0.5);
        var drop = chance.Between(60, 110);
        if (isChain)
            sketch.Pen.Write($"<path d=\"M106 250C120 {drop} 280 {drop} 294 250\" fill=\"none\" stroke=\"{sketch.Cloth.Metal}\" stroke-width=\"7\" stroke-dasharray=\"9 5\"/>");
        else
            sketch.Stroke(sketch.Look.Color.Darker(0.2), 10, $"M106 250C120 {drop} 280 {drop} 294 250");
        sketch.Whole(new Outline(200, 232).To(104, 232).Bend(84, 234, 84, 256).To(84, 386).Bend(84, 408, 106, 408).To(200, 408));
        var edge = chance.Of<double>([300, 330, 356]);
        sketch.Whole(new Outline(200, 230).To(106, 230).Bend(84, 230, 82, 256).Bend(88, edge, 140, edge).To(200, edge + 6));
        sketch.Fold($"M82 {edge}q110 34 236 0v8q-120 26 -236 0z");
        if (chance.Is(0.3))
            sketch.Seam($"M110 240l90 90l90 -90M90 280l50 48M310 280l-50 48M160 240l40 40l40 -40");
        sketch.Pen.Write($"<rect x=\"184\" y=\"{edge - 20}\" width=\"32\" height=\"{chance.Of<double>([22, 32])}\" rx=\"{chance.Of<double>([4, 14])}\" fill=\"{sketch.Cloth.Metal}\"/>");
    }

    private static void Bucket(Sketch sketch, ref Chance chance)
    {
        sketch.Stroke(sketch.Inside, 9, $"M120 220C110 {chance.Between(40, 90)} 290 {chance.Between(40, 90)} 280 220");
        sketch.Whole(new Outline(200, 214).Bend(150, 214, 112, 204).Bend(112, 300, 124, 396).Bend(128, 412, 160, 412).To(200, 412));
        sketch.Fold($"M140 220q10 40 4 90q-14 -40 -4 -90zM190 222q8 40 0 80q-8 -40 0 -80zM240 222q10 40 2 90q-10 -40 -2 -90zM270 210q30 100 -6 204h20z");
        sketch.Stroke(sketch.Cloth.Second, 4, $"M112 244Q200 262 288 244M196 254q-14 30 -12 62M204 254q10 26 14 54");
        sketch.Seam($"M122 376Q200 386 278 376");
    }

    private static void Crescent(Sketch sketch, ref Chance chance)
    {
        sketch.Stroke(sketch.Look.Color.Darker(0.2), 16, $"M92 262C100 {chance.Between(60, 110)} 300 {chance.Between(60, 110)} 308 262");
        sketch.Whole(new Outline(200, 280).Bend(130, 276, 84, 240).Curve(64, 320, 100, 404, 170, 408).To(200, 409));
        sketch.Fold($"M308 250q0 110 -70 158h60q50 -80 24 -160z");
        sketch.Stroke(sketch.Cloth.Metal, 4, $"M100 262Q200 306 300 262");
        if (chance.Is(0.5))
            sketch.Stroke(sketch.Inside, 5, $"M112 276q-6 30 -4 56M112 276q4 30 8 52");
        sketch.Seam($"M96 340Q200 400 304 340");
    }

    private static void Floor(Sketch sketch, double y, double width) =>
        sketch.Pen.Write($"<ellipse cx=\"206\" cy=\"{y}\" rx=\"{width}\" ry=\"14\" fill=\"#000\" fill-opacity=\".1\" stroke=\"none\"/>");
}
