namespace Platform.Storefront.Pictures;

/// <summary>What is worn over the rest.</summary>
internal static class Outerwear
{
    public static void Coat(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var width = Width(look);
        var isHigh = look.Neckline is Neckline.High or Neckline.Crew or Neckline.Collar;
        var torso = new Torso
        {
            Neckline = isHigh ? Neckline.Crew : Neckline.Vee, Sleeves = Sleeves.Long, Top = 58, Neck = 28, Shoulder = 76 + width, Slope = 16, UnderArm = 70 + width, ArmY = 136,
            Waist = (look.Is(Traits.Tailored | Traits.Slim) ? 58 : 70) + width, WaistY = 222, Hem = chance.Between(82, 98) + width,
            HemY = look.Length switch { Length.Thigh or Length.Hip => 384, Length.Calf or Length.Maxi => 462, _ => 424 }, SleeveLength = 236, Cuff = 36,
        };
        torso.Draw(sketch);
        TopParts.Creases(sketch, torso);
        sketch.Fold($"M200 {torso.WaistY}l16 240h-22zM{200 + torso.Hem - 24} {torso.WaistY + 30}q4 120 14 210h20v-120z");
        var isDouble = look.Is(Traits.DoubleBreasted) || (!look.Is(Traits.SingleBreasted) && chance.Is(0.3));
        var isBelted = look.Is(Traits.Belted | Traits.Wrap) || chance.Is(0.1);
        var breast = torso.Top + (isHigh ? 50 : 128);
        sketch.Seam($"M{(isDouble ? 216 : 202)} {(isHigh ? torso.Top + 20 : breast)}V{torso.HemY + 8}");
        if (isHigh)
            Stand(sketch, torso);
        else
            Lapels(sketch, torso, breast, isDouble ? 46 : 36, isPeaked: chance.Is(0.4));
        Pockets(sketch, torso, torso.WaistY + 46, chance.Is(0.5));
        if (isBelted)
            TiedBelt(sketch, torso);
        else
            Buttons(sketch, breast + 14, torso.WaistY + 70, 46, isDouble, 6);
    }

    public static void Blazer(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var width = Width(look);
        var torso = new Torso
        {
            Neckline = Neckline.Vee, Sleeves = Sleeves.Long, Top = 80, Neck = 30, Shoulder = 86 + width, Slope = 15, UnderArm = 78 + width, ArmY = 174,
            Waist = (look.Is(Traits.Oversized | Traits.Relaxed) ? 78 : 68) + width, WaistY = 268, Hem = 86 + width, HemY = look.Is(Traits.Cropped) ? 352 : 414,
            SleeveLength = 240, Cuff = 36,
        };
        torso.Draw(sketch);
        TopParts.Creases(sketch, torso);
        var isDouble = look.Is(Traits.DoubleBreasted) || (!look.Is(Traits.SingleBreasted) && chance.Is(0.2));
        var breast = torso.Top + chance.Between(150, 178);
        sketch.Seam($"M{(isDouble ? 218 : 202)} {breast}Q204 {torso.HemY - 40} {(isDouble ? 218 : 190)} {torso.HemY + 8}");
        Lapels(sketch, torso, breast, isDouble ? 48 : 38, isPeaked: isDouble);
        Pockets(sketch, torso, torso.WaistY + 40, isWelt: false);
        Buttons(sketch, breast + 8, breast + (isDouble ? 60 : chance.Of<double>([10, 48])), 40, isDouble, 5);
        sketch.Solid(sketch.Inside, $"M{200 + 34} {torso.Top + 104}l30 -5v7l-30 5z");
        if (chance.Is(0.3))
            sketch.Flat(sketch.Cloth.Second, $"M{200 + 36} {torso.Top + 104}l6 -20l8 12l6 -14l6 18z");
    }

    public static void Waistcoat(Sketch sketch, ref Chance chance)
    {
        var torso = new Torso
        {
            Neckline = Neckline.Vee, Sleeves = Sleeves.None, Top = 92, Neck = 34, Shoulder = 72, Slope = 14, UnderArm = 76, ArmY = 198,
            Waist = 68, WaistY = 290, Hem = 80, HemY = 386,
        };
        torso.Draw(sketch);
        TopParts.Creases(sketch, torso);
        sketch.Seam($"M201 {torso.Top + 72}V{torso.HemY + 8}");
        Pockets(sketch, torso, torso.WaistY + 20, isWelt: true);
        Buttons(sketch, torso.Top + 92, torso.HemY - 12, chance.Of<double>([36, 50]), false, 5);
    }

    public static void Jacket(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var chosen = chance.Below(3);
        if (look.Motif == Motif.Quilted)
            Puffer(sketch, ref chance);
        else if (look.Is(Traits.Hooded))
            Hooded(sketch, ref chance);
        else if (look.Is(Traits.Bomber))
            Bomber(sketch, ref chance);
        else if (look.Fabric == Fabric.Denim)
            DenimJacket(sketch, ref chance);
        else if (look.Fabric is Fabric.Leather or Fabric.Suede)
            Biker(sketch, ref chance);
        else if (look.Is(Traits.Belted) || chosen == 0)
            Field(sketch, ref chance);
        else if (chosen == 1)
            Bomber(sketch, ref chance);
        else
            Hooded(sketch, ref chance);
    }

    public static void DenimJacket(Sketch sketch, ref Chance chance)
    {
        var torso = Body(sketch.Look, 384);
        torso.Draw(sketch);
        TopParts.Creases(sketch, torso);
        Band(sketch, torso);
        TopParts.Cuffs(sketch, torso, 22, isRibbed: false);
        var y = torso.Top + 92;
        sketch.Seam($"M200 {torso.Top + 30}V{torso.HemY}M{200 - torso.UnderArm + 4} {y - 18}L192 {y - 10}M{200 + torso.UnderArm - 4} {y - 18}L208 {y - 10}M186 {y}L164 {torso.HemY - 18}M214 {y}L236 {torso.HemY - 18}");
        sketch.Plain(new Outline(136, y - 10).To(178, y - 8).To(178, y + 8).To(157, y + 20).To(136, y + 6), isPair: true);
        sketch.Stitches($"M194 {torso.Top + 40}V{torso.HemY - 20}M206 {torso.Top + 40}V{torso.HemY - 20}M140 {y + 2}l17 10l17 -9M260 {y + 2}l-17 10l-17 -9");
        Buttons(sketch, torso.Top + 56, torso.HemY - 20, 42, false, 4, sketch.Cloth.Metal);
        TopParts.Collar(sketch, torso, isPointed: true);
        if (chance.Is(0.3))
            sketch.Round(sketch.Cloth.Second, 243, y + 44, 9);
    }

    public static void Puffer(Sketch sketch, ref Chance chance)
    {
        var torso = Body(sketch.Look, sketch.Look.Length switch { Length.Thigh or Length.Knee => 440, Length.Waist => 376, _ => 404 }) with { Neckline = Neckline.High, Top = 104, Cuff = 42 };
        torso = torso with { ArmY = 196, UnderArm = torso.UnderArm + 2 };
        if (sketch.Look.Is(Traits.Hooded) || chance.Is(0.2))
            TopParts.Hood(sketch, torso);
        torso.Draw(sketch);
        for (var y = torso.Top + 54; y < torso.HemY - 14 && sketch.Look.Motif != Motif.Quilted; y += 44)
        {
            var w = y < torso.ArmY ? torso.UnderArm - 8 : torso.Hem;
            sketch.Fold($"M{200 - w} {y - 10}Q200 {y + 16} {200 + w} {y - 10}V{y}Q200 {y + 16} {200 - w} {y}Z");
            sketch.Seam($"M{200 - w + 2} {y}Q200 {y + 16} {200 + w - 2} {y}");
        }

        var (sx, sy) = (200 - torso.Shoulder, torso.Top + torso.Slope);
        for (var ring = 1; ring < 5 && sketch.Look.Motif != Motif.Quilted; ring++)
        {
            var (x, y) = (sx - 8 - (ring * 12), sy + 6 + (ring * 45));
            sketch.Seam($"M{x + 1} {y}q18 12 34 6M{399 - x} {y}q-18 12 -34 6");
        }

        sketch.Plain(new Outline(200, torso.Top - 26).To(200 - torso.Neck - 2, torso.Top - 30).To(200 - torso.Neck - 8, torso.Top + 10).Bend(180, torso.Top + 24, 200, torso.Top + 24), isHalf: true);
        sketch.Stroke(sketch.Cloth.Metal, 4, $"M200 {torso.Top - 24}V{torso.HemY + 8}");
        sketch.Seam($"M{200 - torso.Hem + 22} {torso.HemY - 92}l14 48M{200 + torso.Hem - 22} {torso.HemY - 92}l-14 48");
    }

    private static void Bomber(Sketch sketch, ref Chance chance)
    {
        var torso = Body(sketch.Look, 386) with { Cuff = 38 };
        torso.Draw(sketch);
        TopParts.Creases(sketch, torso);
        sketch.Stroke(sketch.Inside, 12, $"{torso.Edge(-1)}");
        TopParts.RibbedHem(sketch, torso);
        TopParts.Cuffs(sketch, torso, 26, isRibbed: true);
        sketch.Stroke(sketch.Cloth.Metal, 4, $"M200 {torso.Top + 30}V{torso.HemY + 10}");
        Slants(sketch, torso);
        if (chance.Is(0.5))
            sketch.Seam($"M{200 - torso.Neck} {torso.Top + 4}L{200 - torso.UnderArm + 2} {torso.ArmY}M{200 + torso.Neck} {torso.Top + 4}L{200 + torso.UnderArm - 2} {torso.ArmY}");
    }

    private static void Hooded(Sketch sketch, ref Chance chance)
    {
        var torso = Body(sketch.Look, chance.Of<double>([400, 424])) with { Top = 110, Neck = 36, ArmY = 198 };
        TopParts.Hood(sketch, torso);
        torso.Draw(sketch);
        TopParts.Creases(sketch, torso);
        sketch.Stroke(sketch.Cloth.Second, 5, $"M200 {torso.Top + 26}V{torso.HemY + 8}");
        sketch.Seam($"M{200 - torso.UnderArm + 2} {torso.ArmY - 8}Q200 {torso.ArmY + 4} {200 + torso.UnderArm - 2} {torso.ArmY - 8}");
        Slants(sketch, torso);
        TopParts.Cuffs(sketch, torso, 14, isRibbed: false);
        sketch.Stroke(sketch.Cloth.Second, 3, $"M188 {torso.Top + 22}v34M212 {torso.Top + 22}v34");
    }

    private static void Field(Sketch sketch, ref Chance chance)
    {
        var torso = Body(sketch.Look, chance.Of<double>([400, 420]));
        torso.Draw(sketch);
        TopParts.Creases(sketch, torso);
        sketch.Seam($"M192 {torso.Top + 32}V{torso.HemY + 8}M210 {torso.Top + 32}V{torso.HemY + 8}");
        var y = torso.HemY - 104;
        sketch.Plain(new Outline(200 - torso.Hem + 14, y).To(178, y + 3).To(178, y + 64).To(200 - torso.Hem + 12, y + 62), isPair: true);
        sketch.Plain(new Outline(200 - torso.Hem + 12, y - 6).To(180, y - 3).To(180, y + 16).To(154, y + 24).To(200 - torso.Hem + 12, y + 12), isPair: true);
        if (chance.Is(0.5))
            sketch.Plain(new Outline(140, torso.Top + 84).To(178, torso.Top + 86).To(178, torso.Top + 128).To(140, torso.Top + 126), isPair: true);
        Buttons(sketch, torso.Top + 60, torso.HemY - 20, 50, false, 4);
        if (sketch.Look.Is(Traits.Belted))
            TiedBelt(sketch, torso);
        TopParts.Collar(sketch, torso, isPointed: true);
        TopParts.Cuffs(sketch, torso, 20, isRibbed: false);
    }

    private static void Biker(Sketch sketch, ref Chance chance)
    {
        var torso = Body(sketch.Look, 366) with { Neckline = Neckline.Vee };
        torso.Draw(sketch);
        TopParts.Creases(sketch, torso);
        var metal = sketch.Cloth.Metal;
        sketch.Stroke(metal, 4, $"M216 {torso.Top + 96}L228 {torso.HemY + 6}");
        Lapels(sketch, torso, torso.Top + 106, 54, isPeaked: true);
        sketch.Stroke(metal, 3, $"M{200 - torso.Hem + 18} {torso.HemY - 66}l34 -16M{200 + torso.Hem - 18} {torso.HemY - 66}l-30 -14M146 {torso.Top + 126}l28 -12");
        Band(sketch, torso);
        sketch.Pen.Write($"<rect x=\"210\" y=\"{torso.HemY - 14}\" width=\"24\" height=\"18\" rx=\"3\" fill=\"none\" stroke=\"{metal}\" stroke-width=\"4\"/>");
        if (chance.Is(0.6))
            sketch.Seam($"M{200 - torso.Shoulder + 2} {torso.Top + torso.Slope + 4}l22 -6v12l-20 6zM{200 + torso.Shoulder - 2} {torso.Top + torso.Slope + 4}l-22 -6v12l20 6z");
        sketch.Gleam($"M{200 - torso.UnderArm + 8} {torso.ArmY + 10}q24 60 8 130q-14 -60 -8 -130z");
    }

    private static Torso Body(Look look, double hem) => new()
    {
        Neckline = Neckline.Crew, Sleeves = Sleeves.Long, Top = 84, Neck = 32, Shoulder = 86 + Width(look), UnderArm = 82 + Width(look), Waist = 78 + Width(look),
        Hem = 82 + Width(look), HemY = look.Is(Traits.Cropped) ? Math.Min(hem, 350) : look.Length == Length.Waist ? Math.Min(hem, 376) : hem, Cuff = 38, SleeveLength = 236,
    };

    private static double Width(Look look) => (look.Is(Traits.Men) ? 6 : 0) + (look.Is(Traits.Oversized) ? 12 : look.Is(Traits.Slim) ? -6 : 0);

    private static void Band(Sketch sketch, Torso torso)
    {
        var (h, y) = (torso.Hem, torso.HemY);
        sketch.Plain(new Outline(200, y - 12).Bend(200 - (h * 0.5), y - 12, 200 - h, y - 18).To(200 - h + 1, y + 2).Bend(200 - (h * 0.5), y + 10, 200, y + 10), isHalf: true);
    }

    private static void Lapels(Sketch sketch, Torso torso, double breast, double width, bool isPeaked)
    {
        var (n, y) = (torso.Neck, torso.Top);
        var notch = y + 52;
        sketch.Plain(new Outline(200, breast).Bend(200 - 16, y + 60, 200 - n, y + 2).To(200 - n - 12, y + 10)
            .To(200 - width - 8, notch).To(isPeaked ? 200 - width - 26 : 200 - width - 2, isPeaked ? notch - 8 : notch + 8).Bend(200 - width + 4, (notch + breast) / 2, 200, breast), isPair: true);
        sketch.Plain(new Outline(200 - n + 2, y - 8).Bend(200 - n - 14, y - 2, 200 - n - 14, y + 10).To(200 - width - 10, notch).To(200 - width + 6, notch - 2).Bend(200 - n + 4, y + 30, 200 - n + 2, y - 8), isPair: true);
    }

    private static void Pockets(Sketch sketch, Torso torso, double y, bool isWelt)
    {
        var x = 200 - torso.Waist + 8;
        if (isWelt)
            sketch.Seam($"M{x + 10} {y - 20}l-10 54M{x + 18} {y - 18}l-10 54M{x + 10} {y - 20}l8 2M{400 - x - 10} {y - 20}l10 54M{400 - x - 18} {y - 18}l10 54");
        else
            sketch.Plain(new Outline(x - 6, y).To(x + 42, y + 5).To(x + 42, y + 22).To(x - 8, y + 17), isPair: true);
    }

    private static void Slants(Sketch sketch, Torso torso) =>
        sketch.Seam($"M{200 - torso.Hem + 18} {torso.HemY - 34}l22 -56M{200 - torso.Hem + 26} {torso.HemY - 30}l22 -56M{200 + torso.Hem - 18} {torso.HemY - 34}l-22 -56M{200 + torso.Hem - 26} {torso.HemY - 30}l-22 -56");

    /// <summary>A collar that stands, closed to the top.</summary>
    private static void Stand(Sketch sketch, Torso torso)
    {
        var (n, y) = (torso.Neck, torso.Top);
        sketch.Plain(new Outline(200, y - 18).Bend(200 - (n * 0.7), y - 18, 200 - n + 2, y - 26).Bend(200 - n - 8, y - 4, 200 - n - 6, y + 12).Bend(200 - (n * 0.5), y + 28, 200, y + 28), isHalf: true);
    }

    /// <summary>A belt of the same cloth, tied.</summary>
    public static void TiedBelt(Sketch sketch, Torso torso)
    {
        var (w, y) = (torso.Waist + 2, torso.WaistY - 8);
        sketch.Plain(new Outline(200, y + 5).To(200 - w, y).To(200 - w, y + 22).To(200, y + 28), isHalf: true);
        sketch.Plain(new Outline(214, y + 8).Curve(210, y + 50, 204, y + 70, 200, y + 104).To(218, y + 108).Curve(224, y + 60, 226, y + 40, 228, y + 10));
        sketch.Plain(new Outline(206, y).To(230, y + 2).To(230, y + 28).To(206, y + 30));
    }

    private static void Buttons(Sketch sketch, double from, double to, double gap, bool isDouble, double radius, Tint? tint = null)
    {
        var color = tint ?? (sketch.Look.Color.Light < 0.36 ? sketch.Look.Color.Lighter(0.3) : sketch.Look.Color.Darker(0.55));
        for (var y = from; y <= to; y += gap)
        {
            sketch.Round(color, isDouble ? 230 : 200, y, radius);
            if (isDouble)
                sketch.Round(color, 184, y, radius);
        }
    }
}
