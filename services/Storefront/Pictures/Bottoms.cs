namespace Platform.Storefront.Pictures;

/// <summary>What is worn below the waist.</summary>
internal static class Bottoms
{
    private const double WaistY = 74;

    public static void Jeans(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        Legs(sketch, Waist(look), LegOf(look, ref chance), look.Is(Traits.Cropped) || look.Length is Length.Ankle or Length.Calf ? 424 : 446);
        Waistband(sketch, Waist(look), 20);
        var w = Waist(look);
        sketch.Stitches($"M{200 - w - 4} 112q20 22 40 -16M{200 + w + 4} 112q-20 22 -40 -16M206 96v54q-8 6 -6 12");
        sketch.Seam($"M200 94V184M{200 - w - 3} 108q18 22 36 -14M{200 + w + 3} 108q-18 22 -36 -14");
        sketch.Round(sketch.Cloth.Metal, 200, 84, 4);
        sketch.Seam($"M{200 - (w * 0.6)} 74v20M{200 + (w * 0.6)} 74v20");
        if (chance.Is(0.3))
            sketch.Gleam($"M{200 - w} 240q10 -60 30 -50q10 60 -6 100q-20 0 -24 -50zM{200 + w - 30} 240q10 -60 30 -50q10 60 -6 100q-20 0 -24 -50z");
    }

    public static void Trousers(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        Legs(sketch, Waist(look), LegOf(look, ref chance), look.Is(Traits.Cropped) || look.Length is Length.Ankle or Length.Calf ? 424 : 448);
        Waistband(sketch, Waist(look), 18);
        var w = Waist(look);
        sketch.Seam($"M200 92V180M204 92v46q-2 8 -4 10M{200 - w - 2} 98l20 44M{200 + w + 2} 98l-20 44");
        if (look.Is(Traits.Pleated) || chance.Is(0.5))
            sketch.Seam($"M{200 - (w * 0.55)} 96Q{200 - w + 2} 260 {200 - w + 4} 420M{200 + (w * 0.55)} 96Q{200 + w - 2} 260 {200 + w - 4} 420");
        sketch.Round(sketch.Cloth.Second, 200, 83, 3.4);
    }

    public static void Joggers(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        Legs(sketch, 68, new Leg(96, 40, 0), 424);
        sketch.Plain(new Outline(200, 74).To(132, 74).To(130, 98).To(200, 100), isHalf: true);
        sketch.Stroke(sketch.Cloth.Second, 4, $"M192 94q-6 20 -4 40M208 94q6 20 4 {chance.Between(34, 52)}");
        sketch.Plain(new Outline(109, 420).To(154, 424).To(152, 446).To(112, 442), isPair: true);
        sketch.Seam($"M130 104q2 34 22 40M270 104q-2 34 -22 40");
        if (chance.Is(0.4))
            sketch.Stroke(sketch.Cloth.Second, 6, $"M126 130Q106 260 108 416M274 130Q294 260 292 416");
    }

    /// <summary>The lower half of pyjamas.</summary>
    public static void Pyjamas(Sketch sketch)
    {
        Legs(sketch, 68, new Leg(88, 62, 6), 440);
        sketch.Stroke(sketch.Cloth.Second, 4, $"M194 84q-14 20 -8 44M206 84q14 20 8 48");
        sketch.Seam($"M132 94H268");
    }

    public static void Leggings(Sketch sketch, ref Chance chance)
    {
        Legs(sketch, 62, sketch.Look.Is(Traits.Flared) ? new Leg(74, 64, 12) : new Leg(74, 30, 0), sketch.Look.Length == Length.Calf || sketch.Look.Is(Traits.Cropped) ? 392 : 452);
        sketch.Plain(new Outline(200, 66).To(140, 66).To(133, 106).Bend(166, 116, 200, 116), isHalf: true);
        if (chance.Is(0.5))
            sketch.Stroke(sketch.Cloth.Second, 5, $"M129 150Q124 250 138 380M271 150Q276 250 262 380");
        sketch.Gleam($"M146 130q10 90 8 190q-14 -90 -8 -190zM222 130q12 90 14 190q-18 -90 -14 -190z");
    }

    public static void Shorts(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var chosen = chance.Between(262, 306);
        var length = look.Length switch
        {
            Length.Knee => 330,
            Length.Thigh => 296,
            Length.Mini => 256,
            _ => chosen,
        };
        var hem = look.Is(Traits.Slim) ? 84 : look.Is(Traits.Flared | Traits.Wide) ? 118 : 100;
        var w = Waist(look) + 6;
        ShortLegs(sketch, w, hem, length, 130);
        sketch.Plain(new Outline(200, 132).To(200 - w, 130).To(200 - w - 1, 150).To(200, 153), isHalf: true);
        sketch.Seam($"M200 153V238M{200 - w - 3} 160q18 24 38 -6M{200 + w + 3} 160q-18 24 -38 -6");
        if (chance.Is(0.5))
            sketch.Seam($"M{200 - hem - 8} {length - 12}L196 {length - 6}M{200 + hem + 8} {length - 12}L204 {length - 6}");
        if (chance.Is(0.4))
            sketch.Stroke(sketch.Cloth.Second, 4, $"M194 148q-4 20 -2 32M206 148q4 20 2 32");
        else
            sketch.Round(sketch.Cloth.Metal, 200, 142, 4);
    }

    public static void SwimShorts(Sketch sketch, ref Chance chance)
    {
        ShortLegs(sketch, 74, 104, sketch.Look.Length == Length.Knee ? 322 : chance.Between(262, 292), 130);
        sketch.Plain(new Outline(200, 132).To(126, 130).To(124, 150).To(200, 153), isHalf: true);
        sketch.Stroke(sketch.Cloth.Second, 4, $"M195 146q-14 16 -8 34M205 146q14 16 8 38");
        sketch.Seam($"M200 153V236M122 176q20 2 24 40M278 176q-20 2 -24 40");
        if (chance.Is(0.5))
            sketch.Stroke(sketch.Cloth.Second, 6, $"M122 156Q112 210 104 262M278 156Q288 210 296 262");
    }

    public static void Boxers(Sketch sketch, ref Chance chance)
    {
        ShortLegs(sketch, 82, 88, chance.Between(252, 284), 140);
        var tint = chance.Is(0.5) ? sketch.Cloth.Second : sketch.Inside;
        sketch.Trim(tint, new Outline(200, 140).To(117, 138).To(116, 164).To(200, 167), isHalf: true);
        sketch.Seam($"M190 167Q176 210 192 240M210 167Q224 210 208 240M118 150H282");
    }

    public static void Skirt(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var isSlim = look.Is(Traits.Slim | Traits.Tailored | Traits.Straight);
        var isPleated = look.Is(Traits.Pleated);
        var length = look.Length switch
        {
            Length.Mini => 300,
            Length.Knee => 350,
            Length.Midi or Length.Calf => 404,
            Length.Maxi or Length.Ankle => 446,
            _ => 376,
        };
        var hem = isSlim ? chance.Between(70, 84) : look.Is(Traits.Flared) ? 150 : chance.Between(104, 144);
        var waves = isSlim ? 0 : 3 + chance.Below(2);
        var torso = new Torso
        {
            Neckline = Neckline.Crew, Sleeves = Sleeves.None, Waist = 58, WaistY = 104, Hem = hem, HemY = length, Waves = waves, UnderArm = 58,
        };
        sketch.Whole(torso.Skirt());
        Pleats(sketch, torso, isPleated ? 10 : isSlim ? 1 : 4, ref chance);
        sketch.Plain(new Outline(200, 90).Bend(170, 90, 143, 84).To(141, 106).Bend(170, 113, 200, 113), isHalf: true);
        var chosen = chance.Below(4);
        switch (look.Is(Traits.Wrap) ? 4 : look.Is(Traits.Tiered) ? 5 : chosen)
        {
            case 0:
                for (var y = 128.0; y < length - 20; y += 30)
                    sketch.Round(sketch.Cloth.Second, 200, y, 4);
                sketch.Seam($"M192 112V{length + 8}M208 112V{length + 8}");
                break;
            case 1 when isSlim:
                sketch.Seam($"M{200 + (hem * 0.5)} {length + 6}V{length - 70}");
                break;
            case 2:
                sketch.Seam($"M{200 - hem + 4} {length - 14}Q200 {length + 14} {200 + hem - 4} {length - 14}");
                break;
            case 4:
                sketch.Seam($"M216 112Q{200 + (hem * 0.5)} {(length + 110) / 2} {200 + (hem * 0.4)} {length + 10}");
                sketch.Plain(new Outline(232, 92).Curve(226, 130, 222, 150, 214, 186).To(230, 190).Curve(238, 150, 242, 130, 246, 94));
                break;
            case 5:
                for (var tier = 1; tier < 3; tier++)
                {
                    var (y, w) = (104 + ((length - 104) * tier / 3.0), 70 + ((hem - 58) * tier / 3.0));
                    sketch.Inseam($"M{200 - w} {y}Q200 {y + 16} {200 + w} {y}M{200 - (w * 0.6)} {y + 8}l-3 22M200 {y + 11}v22M{200 + (w * 0.6)} {y + 8}l3 22");
                }

                break;
            default:
                sketch.Seam($"M146 118q6 34 30 40M254 118q-6 34 -30 40");
                break;
        }
    }

    private static void Pleats(Sketch sketch, Torso torso, int count, ref Chance chance)
    {
        for (var fold = 0; fold < count; fold++)
        {
            var place = ((fold + 0.5) / count * 2) - 1;
            var (x, foot, width) = (200 + (place * torso.Waist), 200 + (place * torso.Hem), count > 8 ? 11 : chance.Between(10, 22));
            sketch.Fold($"M{x} {torso.WaistY}L{foot - (width / 2)} {torso.HemY + 24}h{width}Z");
        }
    }

    private static double Waist(Look look) => look.Is(Traits.Men) ? 70 : 64;

    /// <summary>How wide a pair of legs is at the hip, how wide one is at its foot, and how far it stands out.</summary>
    private static Leg LegOf(Look look, ref Chance chance) => look switch
    {
        _ when look.Is(Traits.Wide) => new Leg(90, 84, 18),
        _ when look.Is(Traits.Flared) => new Leg(76, 70, 18),
        _ when look.Is(Traits.Slim) => new Leg(74, 34, -2),
        _ when look.Is(Traits.Tapered) => new Leg(84, 36, 2),
        _ when look.Is(Traits.Relaxed | Traits.Oversized) => new Leg(84, 58, 6),
        _ when look.Is(Traits.Tailored) => new Leg(78, 44, 0),
        _ => new Leg(79, chance.Between(44, 54), 4),
    };

    private static void Legs(Sketch sketch, double waist, Leg leg, double bottom)
    {
        var foot = 200 - leg.Hip + 20 - leg.Out;
        sketch.Whole(new Outline(200, WaistY + 4).To(200 - waist, WaistY).Curve(200 - waist - 6, 120, 200 - leg.Hip - 4, 150, 200 - leg.Hip - 4, 190)
            .Curve(200 - leg.Hip - 2, 290, foot - leg.Foot + 42, bottom - 90, foot - (leg.Foot * 0.5), bottom)
            .Bend(foot, bottom + 7, foot + (leg.Foot * 0.5), bottom + 2).Curve(foot + (leg.Foot * 0.5) + 6, bottom - 110, 192, 280, 200, 190));
        sketch.Fold($"M200 180q-30 6 -58 34q34 -12 56 -14zM200 180q30 6 58 34q-34 -12 -56 -14zM{foot + (leg.Foot * 0.5)} {bottom}q-14 -90 2 -190l6 0q-10 110 -2 190zM{400 - foot + (leg.Foot * 0.5)} {bottom}q-20 -90 -8 -190l6 0q-2 110 8 190z");
    }

    private static void ShortLegs(Sketch sketch, double waist, double hem, double bottom, double top)
    {
        sketch.Whole(new Outline(200, top + 2).To(200 - waist, top).Curve(200 - waist - 8, top + 40, 200 - hem - 2, bottom - 60, 200 - hem - 8, bottom)
            .Bend(200 - (hem * 0.5), bottom + 14, 194, bottom + 8).Bend(196, 260, 200, 234));
        sketch.Fold($"M200 234q-30 0 -64 26q40 -10 62 -8zM200 234q30 0 64 26q-40 -10 -62 -8zM{200 + hem + 8} {bottom}q-26 -40 -22 -110l8 0q0 70 20 90z");
    }

    private static void Waistband(Sketch sketch, double waist, double height)
    {
        sketch.Plain(new Outline(200, WaistY + 3).To(200 - waist, WaistY - 1).To(200 - waist - 2, WaistY + height).To(200, WaistY + height + 4), isHalf: true);
    }

    private readonly record struct Leg(double Hip, double Foot, double Out);
}
