using static Platform.Storefront.Pictures.TopParts;

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
}
