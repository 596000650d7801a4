namespace Platform.Storefront.Pictures;

/// <summary>What is worn above the waist and indoors.</summary>
internal static class Tops
{
    /// <summary>The sleeves that attributes speak of, or one of some.</summary>
    public static Sleeves SleevesOf(Look look, ref Chance chance, ReadOnlySpan<Sleeves> usual)
    {
        var chosen = chance.Of(usual);
        return look.Sleeves ?? chosen;
    }

    /// <summary>The neckline that attributes speak of, or one of some.</summary>
    public static Neckline NecklineOf(Look look, ref Chance chance, ReadOnlySpan<Neckline> usual)
    {
        var chosen = chance.Of(usual);
        return look.Sleeves == Sleeves.Straps && look.Neckline is not Neckline.Halter ? Neckline.Straps : look.Neckline ?? chosen;
    }

    /// <summary>A torso cut as the traits say.</summary>
    public static Torso Cut(Look look, Neckline neckline, Sleeves sleeves, ref Chance chance)
    {
        var isMen = look.Is(Traits.Men);
        var width = (isMen ? 10 : 0) + (look.Is(Traits.Oversized) ? 16 : look.Is(Traits.Slim | Traits.Tailored) ? -8 : 0) + chance.Between(-3, 3);
        var hem = look.Is(Traits.Cropped) || look.Length == Length.Waist ? 340 : look.Length == Length.Thigh ? 440 : look.Is(Traits.Oversized) ? 426 : isMen ? 420 : chance.Between(396, 414);
        return new Torso
        {
            Neckline = neckline, Sleeves = sleeves, Shoulder = 82 + width, UnderArm = 78 + width, Hem = 80 + width + (look.Is(Traits.Flared) ? 22 : 0), HemY = hem,
            Waist = isMen ? 78 + width : 70 + width + (look.Is(Traits.Relaxed | Traits.Oversized | Traits.Straight) ? 6 : 0),
            Slope = look.Is(Traits.Oversized) ? 26 : 20, ArmY = look.Is(Traits.Oversized) ? 196 : 178, Cuff = look.Is(Traits.Oversized) ? 40 : 34,
            Waves = look.Is(Traits.Flared) ? 3 : 0,
        };
    }

    public static void TShirt(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var neckline = NecklineOf(look, ref chance, [Neckline.Crew, Neckline.Crew, Neckline.Crew, Neckline.Vee, Neckline.Scoop]);
        var torso = Cut(look, neckline, SleevesOf(look, ref chance, [Sleeves.Short, Sleeves.Short, Sleeves.Short, Sleeves.Long]), ref chance);
        torso.Draw(sketch);
        Creases(sketch, torso);
        Hem(sketch, torso);
        switch (chance.Below(4))
        {
            case 0:
                ChestPocket(sketch, torso);
                break;
            case 1 when look.Motif == Motif.Plain:
                Emblem(sketch, torso, ref chance);
                break;
            default:
                break;
        }
    }

    public static void SportsTop(Sketch sketch, ref Chance chance)
    {
        var torso = Cut(sketch.Look, sketch.Look.Is(Traits.Racerback) ? Neckline.Scoop : Neckline.Crew, SleevesOf(sketch.Look, ref chance, [Sleeves.None, Sleeves.Short, Sleeves.Long]), ref chance);
        if (torso.Sleeves == Sleeves.None)
            torso = torso with { Shoulder = torso.Shoulder - (sketch.Look.Is(Traits.Racerback) ? 30 : 18), Slope = 10 };
        torso.Draw(sketch);
        Creases(sketch, torso);
        Hem(sketch, torso);
        var u = torso.UnderArm;
        if (chance.Is(0.5))
            sketch.Stroke(sketch.Cloth.Second, 5, $"M{200 - u + 5} {torso.ArmY + 10}Q{200 - torso.Waist + 12} {torso.WaistY} {200 - torso.Hem + 8} {torso.HemY - 12}M{200 + u - 5} {torso.ArmY + 10}Q{200 + torso.Waist - 12} {torso.WaistY} {200 + torso.Hem - 8} {torso.HemY - 12}");
        else
            sketch.Seam($"M{200 - torso.Neck} {torso.Top + 6}L{200 - u + 2} {torso.ArmY}M{200 + torso.Neck} {torso.Top + 6}L{200 + u - 2} {torso.ArmY}");
        if (sketch.Look.Is(Traits.Zipped))
            sketch.Stroke(sketch.Cloth.Metal, 4, $"M200 {torso.Top + 28}v74");
        else if (chance.Is(0.5))
            sketch.Flat(sketch.Cloth.Second, $"M236 {torso.Top + 74}l20 -6l-6 10l-20 6z");
    }

    public static void TankTop(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var chosen = NecklineOf(look, ref chance, [Neckline.Scoop, Neckline.Vee, Neckline.Square, Neckline.Straps]);
        var torso = Cut(look, chosen == Neckline.Crew ? Neckline.Scoop : chosen, Sleeves.None, ref chance);
        torso = torso with { Shoulder = torso.Shoulder - 22, Neck = 36, Slope = 10 };
        torso.Draw(sketch);
        Creases(sketch, torso);
        Hem(sketch, torso);
    }

    public static void Blouse(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var style = chance.Below(4);
        var chosen = NecklineOf(look, ref chance, [Neckline.Square, Neckline.Vee, Neckline.Collar, Neckline.High]);
        var neckline = look.Is(Traits.Wrap) ? Neckline.Vee : chosen;
        var torso = Cut(look, neckline, SleevesOf(look, ref chance, [Sleeves.Balloon, Sleeves.Long, Sleeves.Bell, Sleeves.Puff, Sleeves.Elbow]), ref chance);
        torso.Draw(sketch);
        Creases(sketch, torso);
        if (neckline == Neckline.High && style < 3)
            Bow(sketch, torso);
        else
            FinishNeck(sketch, torso);
        if (look.Is(Traits.Wrap))
            sketch.Seam($"M{200 - torso.Neck} {torso.Top + 30}Q240 {torso.WaistY - 60} {200 + torso.Waist} {torso.WaistY + 20}");
        else if (neckline == Neckline.Collar || (style is 1 or 3 && neckline != Neckline.High))
            Placket(sketch, torso, torso.HemY + 8);
        else
            Ruffle(sketch, torso, ref chance);
    }

    public static void Shirt(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var torso = Cut(look, Neckline.Collar, SleevesOf(look, ref chance, [Sleeves.Long, Sleeves.Long, Sleeves.Long, Sleeves.Short]), ref chance) with { Neck = 30 };
        torso = torso with { HemY = torso.HemY + 6 };
        torso.Draw(sketch);
        Creases(sketch, torso);
        Placket(sketch, torso, torso.HemY + 8);
        Cuffs(sketch, torso, 22, isRibbed: false);
        Collar(sketch, torso, isPointed: chance.Is(0.8));
        if (chance.Is(0.55))
            ChestPocket(sketch, torso);
        sketch.Seam($"M{200 - torso.Shoulder + 4} {torso.Top + torso.Slope + 12}Q200 {torso.Top + 44} {200 + torso.Shoulder - 4} {torso.Top + torso.Slope + 12}");
    }

    public static void Polo(Sketch sketch, ref Chance chance)
    {
        var torso = Cut(sketch.Look, Neckline.Collar, SleevesOf(sketch.Look, ref chance, [Sleeves.Short]), ref chance) with { Neck = 30 };
        torso.Draw(sketch);
        Creases(sketch, torso);
        sketch.Plain(new Outline(190, torso.Top + 24).To(190, torso.Top + 92).To(210, torso.Top + 92).To(210, torso.Top + 24));
        Collar(sketch, torso, isPointed: false);
        for (var button = 0; button < 2 + chance.Below(2); button++)
            sketch.Round(sketch.Cloth.Second, 200, torso.Top + 42 + (button * 18), 3);
        Hem(sketch, torso);
    }

    public static void Jumper(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var neckline = NecklineOf(look, ref chance, [Neckline.Crew, Neckline.Crew, Neckline.Vee, Neckline.Boat, Neckline.Roll, Neckline.High]);
        var torso = Cut(look, neckline, SleevesOf(look, ref chance, [Sleeves.Long, Sleeves.Long, Sleeves.Balloon]), ref chance);
        if (neckline is Neckline.High or Neckline.Roll)
            torso = torso with { Top = 100, HemY = torso.HemY + 8 };
        torso.Draw(sketch);
        Creases(sketch, torso);
        FinishNeck(sketch, torso);
        RibbedHem(sketch, torso);
        if (torso.Sleeves == Sleeves.Long)
            Cuffs(sketch, torso, 26, isRibbed: true);
    }

    public static void Cardigan(Sketch sketch, ref Chance chance)
    {
        var torso = Cut(sketch.Look, NecklineOf(sketch.Look, ref chance, [Neckline.Vee]), SleevesOf(sketch.Look, ref chance, [Sleeves.Long]), ref chance);
        torso.Draw(sketch);
        Creases(sketch, torso);
        RibbedHem(sketch, torso);
        Cuffs(sketch, torso, 26, isRibbed: true);
        Placket(sketch, torso, torso.HemY + 8);
        if (sketch.Look.Is(Traits.Belted))
            Outerwear.TiedBelt(sketch, torso with { WaistY = torso.WaistY + 20 });
        else if (chance.Is(0.6))
            sketch.Seam($"M{200 - torso.Hem + 16} {torso.HemY - 100}h44v54h-44zM{200 + torso.Hem - 16} {torso.HemY - 100}h-44v54h44z");
    }

    public static void Sweatshirt(Sketch sketch, ref Chance chance)
    {
        var torso = Cut(sketch.Look, NecklineOf(sketch.Look, ref chance, [Neckline.Crew]), Sleeves.Long, ref chance);
        torso.Draw(sketch);
        Creases(sketch, torso);
        FinishNeck(sketch, torso);
        RibbedHem(sketch, torso);
        Cuffs(sketch, torso, 26, isRibbed: true);
        switch (chance.Below(3))
        {
            case 0:
                sketch.Seam($"M192 {torso.Top + 36}h16l-8 18z");
                break;
            case 1 when sketch.Look.Motif == Motif.Plain:
                Emblem(sketch, torso, ref chance);
                break;
            default:
                sketch.Seam($"M{200 - torso.Neck} {torso.Top + 3}L{200 - torso.UnderArm + 2} {torso.ArmY}M{200 + torso.Neck} {torso.Top + 3}L{200 + torso.UnderArm - 2} {torso.ArmY}");
                break;
        }
    }

    public static void Hoodie(Sketch sketch, ref Chance chance)
    {
        var torso = Cut(sketch.Look, Neckline.Crew, Sleeves.Long, ref chance) with { Top = 112, Neck = 38, SleeveLength = 222 };
        torso = torso with { HemY = torso.HemY + 14, ArmY = torso.ArmY + 20 };
        Hood(sketch, torso);
        torso.Draw(sketch);
        Creases(sketch, torso);
        RibbedHem(sketch, torso);
        Cuffs(sketch, torso, 26, isRibbed: true);
        var pocket = torso.HemY - 100;
        sketch.Plain(new Outline(200, pocket).To(152, pocket).To(136, pocket + 58).To(138, pocket + 72).To(200, pocket + 76), isHalf: true);
        if (sketch.Look.Is(Traits.Zipped))
            sketch.Stroke(sketch.Cloth.Metal, 4, $"M200 {torso.Top + 28}V{torso.HemY + 8}");
        sketch.Stroke(sketch.Cloth.Second, 4, $"M186 {torso.Top + 24}q-4 30 0 {chance.Between(44, 64)}M214 {torso.Top + 24}q4 30 0 {chance.Between(44, 64)}");
    }

    /// <summary>The folds at the arms and the waist that every top has.</summary>
    public static void Creases(Sketch sketch, Torso torso)
    {
        var (u, y, h) = (torso.UnderArm, torso.ArmY, torso.HemY);
        sketch.Fold($"M{200 - u} {y}q26 14 44 46q-30 -18 -46 -20zM{200 + u} {y}q-26 14 -44 46q30 -18 46 -20zM{200 - torso.Waist} {(y + h) / 2}q40 20 60 62q-34 -34 -62 -40zM{200 + torso.Hem + 4} {h}q-34 -40 -32 -100q10 60 34 70z");
    }

    /// <summary>Draws what stands up or lies at the neck.</summary>
    public static void FinishNeck(Sketch sketch, Torso torso)
    {
        if (torso.Neckline == Neckline.Collar)
            Collar(sketch, torso, isPointed: true);
        else if (torso.Neckline == Neckline.Roll)
            RollNeck(sketch, torso);
        else if (torso.Neckline == Neckline.High)
            StandNeck(sketch, torso);
    }

    /// <summary>A shirt's collar.</summary>
    public static void Collar(Sketch sketch, Torso torso, bool isPointed)
    {
        var (n, y) = (torso.Neck, torso.Top);
        var tip = isPointed ? 54 : 44;
        var piece = new Outline(200, y + 28).Bend(200 - (n * 0.9), y + 16, 200 - n + 6, y - 10).Bend(200 - n - 12, y - 2, 200 - n - 10, y + 14);
        sketch.Plain(isPointed ? piece.To(200 - 30, y + tip).To(200, y + 28) : piece.Curve(200 - n - 4, y + tip, 200 - 18, y + tip + 8, 200, y + 28), isPair: true);
    }

    /// <summary>A row of buttons down the front.</summary>
    public static void Placket(Sketch sketch, Torso torso, double bottom)
    {
        var top = torso.Top + torso.Depth + 6;
        sketch.Seam($"M193 {top}V{bottom}M207 {top}V{bottom}");
        for (var y = top + 14; y < bottom - 16; y += 38)
            sketch.Round(sketch.Cloth.Second, 200, y, 3.6);
    }

    public static void RibbedHem(Sketch sketch, Torso torso)
    {
        var (h, y) = (torso.Hem, torso.HemY);
        sketch.Plain(new Outline(200, y - 13).Bend(200 - (h * 0.5), y - 13, 200 - h - 1, y - 22).To(200 - h + 5, y + 4).Bend(200 - (h * 0.5), y + 13, 200, y + 13), isHalf: true);
        Ribs(sketch, 200 - h, y - 20, 200 + h, y + 4);
    }

    /// <summary>The ends of long sleeves.</summary>
    public static void Cuffs(Sketch sketch, Torso torso, double height, bool isRibbed)
    {
        if (torso.Sleeves != Sleeves.Long)
            return;
        var (x, y) = (200 - torso.Shoulder - (0.27 * torso.SleeveLength), torso.Top + torso.Slope + (0.96 * torso.SleeveLength));
        var (c, d) = (torso.Cuff * 0.95, torso.Cuff * 0.27);
        sketch.Plain(new Outline(x + (height * 0.24), y - height + 4).To(x - 1, y + 2).To(x + c, y + d + 2).To(x + c + (height * 0.2), y + d - height + 6), isPair: true);
        if (isRibbed)
            sketch.Stroke(sketch.Line, 1, $"M{x + 8} {y + 2}l{height * 0.24} {-height + 5}M{x + 16} {y + 5}l{height * 0.24} {-height + 5}M{x + 24} {y + 7}l{height * 0.24} {-height + 5}M{392 - x} {y + 2}l{-height * 0.24} {-height + 5}M{384 - x} {y + 5}l{-height * 0.24} {-height + 5}M{376 - x} {y + 7}l{-height * 0.24} {-height + 5}");
    }

    /// <summary>A hood that lies behind the neck.</summary>
    public static void Hood(Sketch sketch, Torso torso)
    {
        var (n, y) = (torso.Neck, torso.Top);
        sketch.Plain(new Outline(200, y - 62).Curve(200 - 50, y - 62, 200 - n - 30, y - 24, 200 - n - 26, y + 16).To(200, y + 40), isHalf: true);
        sketch.Solid(sketch.Inside, $"M{200 - n - 4} {y + 4}Q{200 - n + 2} {y - 38} 200 {y - 40}Q{200 + n - 2} {y - 38} {200 + n + 4} {y + 4}Q200 {y + 60} {200 - n - 4} {y + 4}Z");
    }

    private static void Ribs(Sketch sketch, double left, double top, double right, double bottom) => sketch.Pen.Write(
        $"<path d=\"M{left + 6} {(top + bottom) / 2 + 6}Q200 {(top + bottom) / 2 + 16} {right - 6} {(top + bottom) / 2 + 6}\" fill=\"none\" stroke-width=\"20\" stroke-opacity=\".5\" stroke-dasharray=\"1.4 6\"/>");

    private static void RollNeck(Sketch sketch, Torso torso)
    {
        var (n, y) = (torso.Neck, torso.Top);
        sketch.Plain(new Outline(200, y - 32).Bend(200 - (n * 0.6), y - 32, 200 - n + 3, y - 38).Bend(200 - n - 5, y - 10, 200 - n - 3, y + 8).Bend(200 - (n * 0.5), y + 24, 200, y + 24), isHalf: true);
        sketch.Seam($"M{200 - n - 2} {y - 8}Q200 {y + 6} {200 + n + 2} {y - 8}");
    }

    private static void StandNeck(Sketch sketch, Torso torso)
    {
        var (n, y) = (torso.Neck, torso.Top);
        sketch.Plain(new Outline(200, y - 8).Bend(200 - (n * 0.6), y - 8, 200 - n + 3, y - 14).Bend(200 - n - 2, y - 4, 200 - n - 2, y + 5).Bend(200 - (n * 0.5), y + 18, 200, y + 18), isHalf: true);
    }

    private static void Hem(Sketch sketch, Torso torso) => sketch.Seam($"M{200 - torso.Hem} {torso.HemY - 10}Q200 {torso.HemY + 8} {200 + torso.Hem} {torso.HemY - 10}");

    private static void ChestPocket(Sketch sketch, Torso torso)
    {
        var (x, y) = (218, torso.Top + 92);
        sketch.Plain(new Outline(x, y).To(x + 42, y - 2).To(x + 42, y + 40).To(x + 21, y + 50).To(x, y + 42));
        sketch.Seam($"M{x} {y + 9}l42 -2");
    }

    /// <summary>A sign on the chest: a figure that is nobody's.</summary>
    private static void Emblem(Sketch sketch, Torso torso, ref Chance chance)
    {
        var (x, y, tint) = (200, torso.Top + 118, sketch.Cloth.Second);
        switch (chance.Below(5))
        {
            case 0:
                sketch.Flat(tint, $"M{x - 40} {y + 24}a40 40 0 0 1 80 0zM{x - 44} {y + 30}h88v5h-88zM{x - 34} {y + 41}h68v5h-68z");
                break;
            case 1:
                sketch.Flat(tint, $"M{x - 48} {y + 30}l30 -52l18 28l14 -18l34 42z");
                break;
            case 2:
                sketch.Stroke(tint, 6, $"M{x - 46} {y}q15 -20 30 0t30 0t30 0M{x - 46} {y + 18}q15 -20 30 0t30 0t30 0M{x - 46} {y + 36}q15 -20 30 0t30 0t30 0");
                break;
            case 3:
                sketch.Stroke(tint, 7, $"M{x - 44} {y}h88M{x - 30} {y + 18}h60");
                break;
            default:
                sketch.Flat(tint, $"M{x} {y - 26}c10 22 34 22 34 44a34 30 0 0 1 -68 0c0 -22 24 -22 34 -44z");
                break;
        }
    }

    private static void Bow(Sketch sketch, Torso torso)
    {
        var y = torso.Top + 30;
        sketch.Plain(new Outline(198, y).Curve(184, y + 30, 186, y + 70, 176, y + 104).To(194, y + 110).Curve(198, y + 70, 200, y + 40, 202, y));
        sketch.Plain(new Outline(202, y).Curve(212, y + 30, 214, y + 60, 226, y + 88).To(210, y + 98).Curve(204, y + 60, 200, y + 40, 198, y));
        sketch.Plain(new Outline(200, y).Curve(180, y - 20, 150, y - 22, 152, y + 2).Curve(152, y + 22, 184, y + 16, 200, y + 4), isPair: true);
        sketch.Plain(new Outline(192, y - 6).To(208, y - 6).To(210, y + 12).To(190, y + 12));
    }

    private static void Ruffle(Sketch sketch, Torso torso, ref Chance chance)
    {
        var y = torso.Top + torso.Depth + chance.Between(34, 60);
        var w = torso.UnderArm - 4;
        sketch.Seam($"M{200 - w} {y}Q200 {y + 14} {200 + w} {y}M{200 - (w * 0.7)} {y + 5}v20M{200 - (w * 0.35)} {y + 7}v26M200 {y + 8}v22M{200 + (w * 0.35)} {y + 7}v26M{200 + (w * 0.7)} {y + 5}v20");
    }
}
