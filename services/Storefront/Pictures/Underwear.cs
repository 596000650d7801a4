namespace Platform.Storefront.Pictures;

/// <summary>What is worn next to the skin, at night and in the water.</summary>
internal static class Underwear
{
    public static void Bra(Sketch sketch, ref Chance chance)
    {
        Cups(sketch, 210, sketch.Look.Is(Traits.Triangle) || chance.Is(0.15), chance.Between(60, 76));
        if (chance.Is(0.7))
            sketch.Plain(new Outline(200, 250).Bend(192, 240, 186, 252).Bend(190, 262, 200, 256), isHalf: true);
        if (chance.Is(0.5))
            sketch.Pen.Write($"<path d=\"M106 222Q146 190 196 250M294 222Q254 190 204 250\" fill=\"none\" stroke=\"{sketch.Cloth.Second}\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-dasharray=\"0 8\"/>");
    }

    public static void SportsBra(Sketch sketch, ref Chance chance)
    {
        var torso = new Torso
        {
            Neckline = chance.Of<Neckline>([Neckline.Scoop, Neckline.Vee, Neckline.Crew]), Sleeves = Sleeves.None, Top = 130, Neck = 38, Shoulder = 62, Slope = 6, UnderArm = 82, ArmY = 240,
            Waist = 80, WaistY = 290, Hem = 78, HemY = chance.Of<double>([324, 352]),
        };
        torso.Draw(sketch);
        sketch.Plain(new Outline(200, torso.HemY - 16).To(200 - 79, torso.HemY - 24).To(200 - 78, torso.HemY + 2).To(200, torso.HemY + 10), isHalf: true);
        sketch.Fold($"M120 240q30 10 44 60q-30 -30 -46 -34zM280 240q-30 10 -44 60q30 -30 46 -34z");
    }

    public static void Briefs(Sketch sketch, ref Chance chance) => Brief(sketch, 190, chance.Between(44, 70), ref chance);

    public static void Bikini(Sketch sketch, ref Chance chance)
    {
        Cups(sketch, 130, sketch.Look.Is(Traits.Triangle), 58);
        Brief(sketch, 306, sketch.Look.Is(Traits.HighWaisted) ? 44 : 26, ref chance);
        if (sketch.Look.Is(Traits.Triangle))
            sketch.Stroke(sketch.Cloth.Second, 4, $"M108 312q-16 14 -14 40M108 312q-22 4 -30 26M292 312q16 14 14 40M292 312q22 4 30 26");
    }

    public static void Swimsuit(Sketch sketch, ref Chance chance)
    {
        var deep = sketch.Look.Neckline switch
        {
            Neckline.Vee => 236,
            Neckline.Halter or Neckline.Crew => 168,
            _ => 198,
        };
        var leg = chance.Of<double>([360, 386]);
        sketch.Solid(sketch.Inside, $"M152 92Q160 150 200 156Q240 150 248 92L256 {deep + 30}H144Z");
        sketch.Whole(new Outline(200, deep).Curve(172, deep - 4, 164, 140, 164, 88).To(148, 84).Curve(148, 150, 140, 180, 126, 200).Curve(138, 250, 146, 270, 134, 320)
            .Bend(128, 340, 128, leg).Curve(160, leg - 4, 180, 420, 184, 444).To(200, 446));
        sketch.Fold($"M134 322q50 34 64 110q-40 -70 -66 -76zM266 322q-50 34 -64 110q40 -70 66 -76z");
        switch (chance.Below(4))
        {
            case 0:
                sketch.Stroke(sketch.Cloth.Second, 9, $"M139 282Q200 296 261 282");
                break;
            case 1:
                sketch.Seam($"M130 210Q200 250 270 210M200 {deep}V232");
                break;
            case 2:
                sketch.Stroke(sketch.Cloth.Second, 6, $"M156 88Q156 {deep + 8} 200 {deep + 10}T244 88");
                break;
            default:
                sketch.Seam($"M136 250Q200 300 262 262M138 262Q200 320 264 290");
                break;
        }
    }

    public static void Pyjamas(Sketch sketch, ref Chance chance)
    {
        sketch.Pen.Write($"<g transform=\"matrix(.66 0 0 .66 132 172)\">");
        Bottoms.Pyjamas(sketch);
        sketch.Pen.Write($"</g><g transform=\"matrix(.72 0 0 .72 4 0)\">");
        var torso = Tops.Cut(sketch.Look, Neckline.Vee, Tops.SleevesOf(sketch.Look, ref chance, [Sleeves.Long, Sleeves.Long, Sleeves.Short]), ref chance) with { Neck = 32 };
        torso.Draw(sketch);
        TopParts.Placket(sketch, torso, torso.HemY + 8);
        sketch.Trim(sketch.Cloth.Second, new Outline(200, torso.Top + 72).Bend(174, torso.Top + 30, 166, torso.Top).To(154, torso.Top + 8).To(158, torso.Top + 46).To(170, torso.Top + 48).To(200, torso.Top + 72), isPair: true);
        sketch.Pen.Write($"</g>");
    }

    private static void Cups(Sketch sketch, double y, bool isTriangle, double width)
    {
        if (sketch.Look.Is(Traits.Bandeau))
        {
            sketch.Whole(new Outline(200, y + 4).Bend(150, y - 26, 78, y - 6).To(78, y + 54).Bend(150, y + 74, 200, y + 56));
            sketch.Fold($"M200 {y + 4}q-20 26 0 52q20 -26 0 -52zM90 {y + 40}q60 30 108 14q-60 26 -108 4z");
            return;
        }

        sketch.Stroke(sketch.Line, 8, $"M{200 - width} {y - 30}Q{200 - width + 10} {y - 90} 168 {y - 100}M{200 + width} {y - 30}Q{200 + width - 10} {y - 90} 232 {y - 100}");
        sketch.Stroke(sketch.Look.Color, 6, $"M{200 - width} {y - 30}Q{200 - width + 10} {y - 90} 168 {y - 100}M{200 + width} {y - 30}Q{200 + width - 10} {y - 90} 232 {y - 100}");
        sketch.Pair(new Outline(86, y + 26).To(74, y + 20).To(74, y + 66).Bend(140, y + 74, 196, y + 70).To(196, y + 40));
        sketch.Pair(isTriangle
            ? new Outline(200 - width, y - 40).Bend(200 - width - 40, y + 10, 86, y + 56).Bend(140, y + 72, 196, y + 60).Bend(180, y + 10, 200 - width, y - 40)
            : new Outline(200 - width, y - 36).Curve(200 - width - 20, y - 6, 80, y + 10, 84, y + 30).Curve(96, y + 90, 180, y + 90, 197, y + 46).Curve(180, y + 10, 200 - width + 20, y - 6, 200 - width, y - 36));
        sketch.Fold($"M92 {y + 44}q40 40 100 14q-40 30 -90 10zM208 {y + 58}q40 30 100 -14q-20 40 -80 34z");
    }

    private static void Brief(Sketch sketch, double y, double side, ref Chance chance)
    {
        sketch.Whole(new Outline(200, y + 8).Bend(150, y + 8, 104, y).To(108, y + side).Curve(150, y + side + 10, 180, y + 110, 182, y + 136).To(200, y + 140));
        sketch.Seam($"M104 {y + 10}Q150 {y + 18} 200 {y + 18}T296 {y + 10}");
        sketch.Fold($"M110 {y + side}q56 20 78 130l8 0q-30 -120 -86 -144z");
        if (chance.Is(0.4))
            sketch.Plain(new Outline(200, y + 10).Bend(190, y + 2, 186, y + 12).Bend(190, y + 22, 200, y + 14), isHalf: true);
    }
}
