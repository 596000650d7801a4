namespace Platform.Storefront.Pictures;

/// <summary>What tops and jackets have in common: collars, cuffs, plackets, hoods, pockets.</summary>
internal static class TopParts
{
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

    public static void Hem(Sketch sketch, Torso torso) => sketch.Seam($"M{200 - torso.Hem} {torso.HemY - 10}Q200 {torso.HemY + 8} {200 + torso.Hem} {torso.HemY - 10}");

    public static void ChestPocket(Sketch sketch, Torso torso)
    {
        var (x, y) = (218, torso.Top + 92);
        sketch.Plain(new Outline(x, y).To(x + 42, y - 2).To(x + 42, y + 40).To(x + 21, y + 50).To(x, y + 42));
        sketch.Seam($"M{x} {y + 9}l42 -2");
    }

    /// <summary>A sign on the chest: a figure that is nobody's.</summary>
    public static void Emblem(Sketch sketch, Torso torso, ref Chance chance)
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

    public static void Bow(Sketch sketch, Torso torso)
    {
        var y = torso.Top + 30;
        sketch.Plain(new Outline(198, y).Curve(184, y + 30, 186, y + 70, 176, y + 104).To(194, y + 110).Curve(198, y + 70, 200, y + 40, 202, y));
        sketch.Plain(new Outline(202, y).Curve(212, y + 30, 214, y + 60, 226, y + 88).To(210, y + 98).Curve(204, y + 60, 200, y + 40, 198, y));
        sketch.Plain(new Outline(200, y).Curve(180, y - 20, 150, y - 22, 152, y + 2).Curve(152, y + 22, 184, y + 16, 200, y + 4), isPair: true);
        sketch.Plain(new Outline(192, y - 6).To(208, y - 6).To(210, y + 12).To(190, y + 12));
    }

    public static void Ruffle(Sketch sketch, Torso torso, ref Chance chance)
    {
        var y = torso.Top + torso.Depth + chance.Between(34, 60);
        var w = torso.UnderArm - 4;
        sketch.Seam($"M{200 - w} {y}Q200 {y + 14} {200 + w} {y}M{200 - (w * 0.7)} {y + 5}v20M{200 - (w * 0.35)} {y + 7}v26M200 {y + 8}v22M{200 + (w * 0.35)} {y + 7}v26M{200 + (w * 0.7)} {y + 5}v20");
    }
}
