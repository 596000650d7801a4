namespace Platform.Storefront.Pictures;

/// <summary>Dresses, jumpsuits and nightdresses.</summary>
internal static class Dresses
{
    public static void Dress(Sketch sketch, ref Chance chance)
    {
        var look = sketch.Look;
        var isParty = look.Is(Traits.Party);
        var isWrap = look.Is(Traits.Wrap);
        var isSlim = look.Is(Traits.Slim | Traits.Tailored | Traits.Straight);
        var chosen = chance.Of<double>([346, 376, 412]);
        var length = look.Length switch
        {
            Length.Maxi or Length.Ankle => 452,
            Length.Midi or Length.Calf => 412,
            Length.Knee => 378,
            Length.Mini or Length.Thigh => 342,
            _ => chosen,
        };
        var flare = isSlim ? chance.Between(52, 66) : look.Is(Traits.Flared | Traits.Tiered) ? chance.Between(118, 146) : chance.Between(84, 128);
        var sleeves = Tops.SleevesOf(look, ref chance, isParty ? PartySleeves : DressSleeves);
        var neckline = NecklineOf(look, ref chance, isParty);
        var isLoose = look.Is(Traits.Oversized | Traits.Relaxed);
        var torso = new Torso
        {
            Neckline = isWrap ? Neckline.Vee : sleeves == Sleeves.Straps && neckline != Neckline.Halter ? Neckline.Straps : neckline,
            Sleeves = neckline == Neckline.Straps ? Sleeves.None : sleeves,
            Top = 54, Neck = 28, Shoulder = 62, Slope = 14, UnderArm = 57, ArmY = 126,
            Waist = look.Is(Traits.Children) ? 54 : isLoose ? 60 : 45, WaistY = chance.Of<double>([172, 190, 192, 196]),
            Hem = flare + ((length - 380) * 0.12), HemY = length, Waves = flare > 100 ? 3 + chance.Below(2) : 0,
            SleeveLength = 190, Cuff = 25,
        };
        torso.Draw(sketch);
        SkirtFolds(sketch, torso, ref chance);
        TopParts.FinishNeck(sketch, torso);
        if (isWrap)
            Wrap(sketch, torso);
        else
            Details(sketch, torso, ref chance);
    }

    public static void Nightdress(Sketch sketch, ref Chance chance)
    {
        var torso = new Torso
        {
            Neckline = chance.Of<Neckline>([Neckline.Straps, Neckline.Scoop]), Sleeves = Sleeves.None, Top = 70, Neck = 30, Shoulder = 62, Slope = 14,
            UnderArm = 60, ArmY = 144, Waist = 62, WaistY = 220, Hem = 98, HemY = chance.Of<double>([360, 410]), Waves = 3,
        };
        torso.Draw(sketch);
        SkirtFolds(sketch, torso, ref chance);
        sketch.Stroke(sketch.Cloth.Second, 3, $"M{200 - torso.Hem + 2} {torso.HemY - 8}Q200 {torso.HemY + 14} {200 + torso.Hem - 2} {torso.HemY - 8}");
    }

    public static void Jumpsuit(Sketch sketch, ref Chance chance)
    {
        var isShort = sketch.Look.Length == Length.Mini || chance.Is(0.25);
        var hem = isShort ? 330 : 456;
        var wide = sketch.Look.Is(Traits.Slim) ? 8 : chance.Between(16, 40);
        var torso = new Torso
        {
            Neckline = NecklineOf(sketch.Look, ref chance, false), Sleeves = Tops.SleevesOf(sketch.Look, ref chance, DressSleeves),
            Top = 50, Neck = 27, Shoulder = 60, Slope = 14, UnderArm = 55, ArmY = 118, Waist = 45, WaistY = 182, Hem = 60, HemY = 236,
            SleeveLength = 180, Cuff = 24,
        };
        sketch.Pair(new Outline(143, 222).Curve(136, 290, 150 - wide, hem - 60, 142 - wide, hem).Bend(170, hem + 6, 192, hem).Curve(194, 360, 200, 300, 200, 262).To(200, 226), 3);
        torso.Draw(sketch);
        Belt(sketch, torso, ref chance);
        sketch.Seam($"M200 236V262");
    }

    private static ReadOnlySpan<Sleeves> DressSleeves =>
        [Sleeves.None, Sleeves.Cap, Sleeves.Short, Sleeves.Elbow, Sleeves.Long, Sleeves.Puff, Sleeves.Balloon, Sleeves.Bell];

    private static ReadOnlySpan<Sleeves> PartySleeves => [Sleeves.None, Sleeves.None, Sleeves.Puff, Sleeves.Balloon, Sleeves.Long];

    private static Neckline NecklineOf(Look look, ref Chance chance, bool isParty)
    {
        var chosen = isParty
            ? chance.Of<Neckline>([Neckline.Straps, Neckline.Straps, Neckline.Vee, Neckline.Square, Neckline.Boat])
            : chance.Of<Neckline>([Neckline.Crew, Neckline.Vee, Neckline.Scoop, Neckline.Square, Neckline.Boat, Neckline.Straps]);
        return look.Neckline ?? chosen;
    }

    private static void SkirtFolds(Sketch sketch, Torso torso, ref Chance chance)
    {
        var isPleated = sketch.Look.Is(Traits.Pleated);
        var folds = isPleated ? 9 : torso.Waves > 0 ? 4 + chance.Below(2) : 1;
        var top = torso.WaistY + 6;
        for (var fold = 0; fold < folds; fold++)
        {
            var place = ((fold + 0.5) / folds * 2) - 1;
            var (x, foot) = (200 + (place * torso.Waist * 0.8), 200 + (place * torso.Hem * 0.9));
            var width = isPleated ? 9 : chance.Between(8, 18);
            var start = isPleated ? top : top + chance.Between(0, 40);
            sketch.Fold($"M{x} {start}Q{x + ((foot - x) * 0.35)} {(start + torso.HemY) / 2} {foot - (width / 2)} {torso.HemY + 24}H{foot + width}Q{x + ((foot - x) * 0.5)} {(start + torso.HemY) / 2} {x} {start}Z");
        }
    }

    private static void Details(Sketch sketch, Torso torso, ref Chance chance)
    {
        var look = sketch.Look;
        var chosen = chance.Below(6);
        switch (look switch
        {
            _ when look.Is(Traits.Belted) => 0,
            _ when look.Is(Traits.Tiered) => 2,
            _ when look.Neckline == Neckline.Collar => 3,
            _ when look.Is(Traits.Slim | Traits.Straight | Traits.Pleated) && chosen == 2 => 5,
            _ => chosen,
        })
        {
            case 0:
                Belt(sketch, torso, ref chance);
                break;
            case 1:
                Sash(sketch, torso);
                break;
            case 2:
                Waistline(sketch, torso);
                Tiers(sketch, torso, 1 + chance.Below(2));
                break;
            case 3:
                Waistline(sketch, torso);
                Buttons(sketch, torso);
                break;
            default:
                Waistline(sketch, torso);
                if (torso.Waves == 0)
                    sketch.Seam($"M{200 + (torso.Hem * 0.45)} {torso.HemY + 7}L{200 + (torso.Hem * 0.4)} {torso.HemY - 62}");
                break;
        }
    }

    private static void Waistline(Sketch sketch, Torso torso) =>
        sketch.Inseam($"M{200 - torso.Waist} {torso.WaistY}Q200 {torso.WaistY + 9} {200 + torso.Waist} {torso.WaistY}");

    private static void Belt(Sketch sketch, Torso torso, ref Chance chance)
    {
        var (w, y) = (torso.Waist + 1, torso.WaistY - 6);
        var tint = chance.Is(0.5) ? sketch.Inside : sketch.Cloth.Second;
        sketch.Solid(tint, $"M{200 - w} {y}Q200 {y + 9} {200 + w} {y}V{y + 13}Q200 {y + 22} {200 - w} {y + 13}Z");
        sketch.Pen.Write($"<rect x=\"191\" y=\"{y + 1}\" width=\"18\" height=\"19\" rx=\"{chance.Of<double>([3, 9])}\" fill=\"none\" stroke=\"{sketch.Cloth.Metal}\" stroke-width=\"3\"/>");
    }

    private static void Sash(Sketch sketch, Torso torso)
    {
        var (w, y, x) = (torso.Waist + 1, torso.WaistY - 6, 200 + (torso.Waist * 0.35));
        sketch.Solid(sketch.Inside, $"M{200 - w} {y}Q200 {y + 9} {200 + w} {y}V{y + 12}Q200 {y + 21} {200 - w} {y + 12}Z");
        sketch.Solid(sketch.Inside, $"M{x} {y + 12}q-22 34 -18 74l12 2q2 -40 10 -74q10 30 22 62l10 -6q-8 -34 -32 -60Z");
        sketch.Solid(sketch.Inside, $"M{x} {y + 12}q-30 -16 -34 0t34 2q30 -18 34 -2t-34 4Z");
    }

    private static void Tiers(Sketch sketch, Torso torso, int count)
    {
        for (var tier = 1; tier <= count; tier++)
        {
            var share = tier / (count + 1.0);
            var y = torso.WaistY + ((torso.HemY - torso.WaistY) * share);
            var w = torso.Waist + ((torso.Hem - torso.Waist) * share) + 12;
            sketch.Inseam($"M{200 - w} {y}Q200 {y + 16} {200 + w} {y}M{200 - (w * 0.7)} {y + 7}l-4 22M{200 - (w * 0.35)} {y + 10}l-2 18M200 {y + 11}v22M{200 + (w * 0.35)} {y + 10}l2 18M{200 + (w * 0.7)} {y + 7}l4 22");
        }
    }

    private static void Buttons(Sketch sketch, Torso torso)
    {
        var top = torso.Top + torso.Depth + 14;
        sketch.Seam($"M200 {top - 14}V{torso.HemY + 12}");
        for (var y = top; y < torso.HemY - 30; y += 26)
            sketch.Round(sketch.Cloth.Second, 200, y, 3.4);
    }

    private static void Wrap(Sketch sketch, Torso torso)
    {
        var y = torso.WaistY;
        sketch.Fold($"M200 {torso.Top + torso.Depth}Q{200 + (torso.Waist * 0.7)} {y - 30} {200 + torso.Waist} {y + 2}L{200 + torso.Waist} {y - 16}Z");
        sketch.Seam($"M{200 - (torso.Neck * 0.5)} {torso.Top + (torso.Depth * 0.62)}Q{200 + (torso.Waist * 0.6)} {y - 40} {200 + torso.Waist - 2} {y}M{200 + (torso.Waist * 0.7)} {y + 6}Q{200 + (torso.Hem * 0.3)} {(y + torso.HemY) / 2} {200 + (torso.Hem * 0.35)} {torso.HemY + 12}");
        Sash(sketch, torso with { Waist = torso.Waist });
    }
}
