namespace Platform.Storefront.Pictures;

/// <summary>The upper part of a garment, from the neck over the shoulders and the waist to a hem. Lengths are half widths from the middle, in units of the grid.</summary>
internal sealed record Torso
{
    private const double Middle = 200;

    public required Neckline Neckline { get; init; }

    public required Sleeves Sleeves { get; init; }

    /// <summary>Height of the point where neck and shoulder meet.</summary>
    public double Top { get; init; } = 84;

    public double Neck { get; init; } = 34;

    public double Shoulder { get; init; } = 86;

    /// <summary>How far the shoulder falls.</summary>
    public double Slope { get; init; } = 20;

    public double UnderArm { get; init; } = 82;

    public double ArmY { get; init; } = 180;

    public double Waist { get; init; } = 78;

    public double WaistY { get; init; } = 270;

    public double Hem { get; init; } = 84;

    public double HemY { get; init; } = 412;

    /// <summary>How far the sleeves reach where they are long, and how wide they are there.</summary>
    public double SleeveLength { get; init; } = 232;

    public double Cuff { get; init; } = 34;

    /// <summary>Waves of the hem on each side; 0 for a hem that hangs straight.</summary>
    public int Waves { get; init; }

    /// <summary>How far the front of the neck reaches down.</summary>
    public double Depth => Neckline switch
    {
        Neckline.Vee or Neckline.Lapels => 70,
        Neckline.Scoop => 50,
        Neckline.Boat => 12,
        Neckline.Square => 44,
        Neckline.Straps or Neckline.OffShoulder => 62,
        Neckline.Halter => 40,
        Neckline.High or Neckline.Roll => 14,
        _ => 26,
    };

    private double NeckWidth => Neckline switch
    {
        Neckline.Boat => Math.Min(Neck * 1.7, Shoulder - 12),
        Neckline.Scoop or Neckline.Square => Math.Min(Neck * 1.3, Shoulder - 12),
        _ => Neck,
    };

    /// <summary>Whether the shoulders are bare.</summary>
    private bool IsBare => Neckline is Neckline.Straps or Neckline.OffShoulder or Neckline.Halter;

    /// <summary>Draws the back of the neck, the sleeves and the front.</summary>
    public void Draw(Sketch sketch)
    {
        var n = NeckWidth;
        if (Neckline == Neckline.Straps)
            sketch.Stroke(sketch.Inside, 6, $"M{Middle - (Shoulder * 0.62)} {Top + 60}Q{Middle - (Shoulder * 0.5)} {Top - 16} {Middle - 22} {Top - 2}M{Middle + (Shoulder * 0.62)} {Top + 60}Q{Middle + (Shoulder * 0.5)} {Top - 16} {Middle + 22} {Top - 2}");
        else if (Neckline == Neckline.Halter)
            sketch.Stroke(sketch.Inside, 7, $"M{Middle - 20} {Top + 3}Q{Middle} {Top - 12} {Middle + 20} {Top + 3}");
        else if (Neckline != Neckline.OffShoulder)
            sketch.Solid(sketch.Inside, $"M{Middle - n} {Top}Q{Middle} {Top + 14} {Middle + n} {Top}V{Top + Depth}H{Middle - n}Z");
        DrawSleeves(sketch);
        sketch.Whole(Front());
        if (Neckline == Neckline.OffShoulder)
            sketch.Whole(new Outline(Middle, Top + 56).Bend(Middle - (Shoulder * 0.5), Top + 56, Middle - Shoulder - 14, Top + 34).To(Middle - Shoulder - 22, Top + 76)
                .Bend(Middle - (Shoulder * 0.75), Top + 104, Middle - (Shoulder * 0.5), Top + 96).Bend(Middle - (Shoulder * 0.25), Top + 112, Middle, Top + 100));
        else if (Neckline is Neckline.Crew or Neckline.Vee or Neckline.Scoop or Neckline.Boat or Neckline.Square)
            sketch.Seam($"{Edge(7)}");
    }

    /// <summary>The line of the neck from shoulder to shoulder, some way inside the edge.</summary>
    public Outline Edge(double inside)
    {
        var (n, bottom) = (NeckWidth + inside, Top + Depth + inside);
        return Neckline switch
        {
            Neckline.Vee => new Outline(Middle - n, Top + 3, isClosed: false).Bend(Middle - (n * 0.7), Top + (Depth * 0.45) + inside, Middle, bottom + 3)
                .Bend(Middle + (n * 0.7), Top + (Depth * 0.45) + inside, Middle + n, Top + 3),
            Neckline.Square => new Outline(Middle - n, Top + 3, isClosed: false).To(Middle - n + 4, bottom).To(Middle + n - 4, bottom).To(Middle + n, Top + 3),
            _ => new Outline(Middle - n, Top + 3, isClosed: false)
                .Curve(Middle - n, Top + (Depth * 0.62) + inside, Middle - (n * 0.6), bottom, Middle, bottom)
                .Curve(Middle + (n * 0.6), bottom, Middle + n, Top + (Depth * 0.62) + inside, Middle + n, Top + 3),
        };
    }

    private Outline Front()
    {
        var n = NeckWidth;
        var start = Neckline switch
        {
            Neckline.Vee or Neckline.Lapels => new Outline(Middle, Top + Depth).Bend(Middle - (n * 0.7), Top + (Depth * 0.45), Middle - n, Top),
            Neckline.Square => new Outline(Middle, Top + Depth).To(Middle - n + 4, Top + Depth).To(Middle - n, Top),
            Neckline.Halter => new Outline(Middle, Top + Depth).To(Middle - 24, Top),
            Neckline.Straps or Neckline.OffShoulder => new Outline(Middle, Top + Depth + 8).Curve(Middle - 14, Top + Depth - 2, Middle - (Shoulder * 0.4), Top + Depth - 22, Middle - (Shoulder * 0.62), Top + Depth - 18),
            _ => new Outline(Middle, Top + Depth).Curve(Middle - (n * 0.6), Top + Depth, Middle - n, Top + (Depth * 0.62), Middle - n, Top),
        };
        if (IsBare)
            start.Bend(Middle - (Shoulder * (Neckline == Neckline.Halter ? 0.5 : 0.78)), ArmY - 8, Middle - UnderArm, ArmY);
        else
            Armhole(start);
        start.Curve(Middle - UnderArm, ArmY + ((WaistY - ArmY) * 0.4), Middle - Waist, WaistY - ((WaistY - ArmY) * 0.35), Middle - Waist, WaistY);
        return Fall(start);
    }

    /// <summary>The left half of what hangs from the waist alone.</summary>
    public Outline Skirt() => Fall(new Outline(Middle, WaistY).To(Middle - Waist, WaistY));

    private Outline Fall(Outline start)
    {
        var fall = HemY - WaistY;
        if (Hem > Waist + 40)
            start.Curve(Middle - Waist - 4, WaistY + (fall * 0.22), Middle - Hem + ((Hem - Waist) * 0.22), HemY - (fall * 0.3), Middle - Hem, HemY);
        else
            start.Curve(Middle - Waist - ((Hem - Waist) * 0.8), WaistY + (fall * 0.25), Middle - Hem - 2, HemY - (fall * 0.5), Middle - Hem, HemY);
        return HemLine(start);
    }

    private void Armhole(Outline start)
    {
        var shoulder = Middle - Shoulder;
        start.To(shoulder, Top + Slope);
        if (Sleeves is Sleeves.None or Sleeves.Straps)
            start.Curve(shoulder + 12, Top + Slope + 24, shoulder + 16, ArmY - 22, Middle - UnderArm, ArmY);
        else
            start.Curve(shoulder + 5, Top + Slope + 30, shoulder + 8, ArmY - 26, Middle - UnderArm, ArmY);
    }

    private Outline HemLine(Outline start)
    {
        if (Waves == 0)
            return start.Bend(Middle - (Hem * 0.5), HemY + 9, Middle, HemY + 9);
        var step = Hem / (Waves + 0.5);
        var x = Middle - Hem;
        for (var wave = 0; wave < Waves; wave++, x += step)
            start.Bend(x + (step * 0.5), HemY + 16 + (wave * 2), x + step, HemY + 4 + (wave * 3));
        return start.Bend(Middle - (step * 0.2), HemY + 14 + (Waves * 2), Middle, HemY + 13 + (Waves * 2));
    }

    private void DrawSleeves(Sketch sketch)
    {
        var (sx, sy, ax, ay) = (Middle - Shoulder, Top + Slope + (Neckline == Neckline.OffShoulder ? 30 : 0), Middle - UnderArm, ArmY);
        if (Neckline is Neckline.Straps or Neckline.Halter)
            return;
        // The arm hangs a little outwards.
        var (dx, dy) = (-0.27, 0.96);
        switch (Sleeves)
        {
            case Sleeves.Cap:
                sketch.Pair(new Outline(sx + 2, sy - 2).Bend(sx - 24, sy + 10, sx - 26, sy + 34).Bend(sx - 4, sy + 42, ax + 4, ay - 14), 24);
                break;
            case Sleeves.Short:
                sketch.Pair(Tube(0.38, 1.5), 24);
                break;
            case Sleeves.Elbow:
                sketch.Pair(Tube(0.56, 1.25), 22);
                break;
            case Sleeves.Long:
                sketch.Pair(Tube(1, 1), 17);
                break;
            case Sleeves.Puff:
                sketch.Pair(new Outline(sx + 6, sy - 3).Curve(sx - 30, sy - 22, sx - 62, sy + 30, sx - 46, sy + 72).Bend(sx - 20, sy + 92, ax + 2, ay + 6), 24);
                sketch.Seam($"M{sx - 46} {sy + 72}q20 16 44 16M{sx - 40} {sy + 66}l4 -20M{sx - 26} {sy + 76}l3 -24M{400 - sx + 46} {sy + 72}q-20 16 -44 16M{400 - sx + 40} {sy + 66}l-4 -20M{400 - sx + 26} {sy + 76}l-3 -24");
                break;
            case Sleeves.Balloon:
                var (ox, oy) = (sx + (dx * SleeveLength), sy + (dy * SleeveLength));
                sketch.Pair(new Outline(sx + 4, sy - 3).Curve(sx - 34, sy + 20, ox - 40, oy - 80, ox - 2, oy - 14).To(ox + 26, oy - 8).Curve(ox + 44, oy - 50, ax - 6, ay + 60, ax + 2, ay), 17);
                sketch.Plain(new Outline(ox - 3, oy - 14).To(ox - 5, oy + 6).To(ox + 24, oy + 12).To(ox + 27, oy - 8), isPair: true);
                break;
            case Sleeves.Bell:
                var (bx, by) = (sx + (dx * SleeveLength * 0.92), sy + (dy * SleeveLength * 0.92));
                sketch.Pair(new Outline(sx + 2, sy - 1).Curve(sx - 18, sy + 16, sx - 30, sy + 90, bx - 28, by - 6).Bend(bx + 10, by + 18, bx + 42, by + 6).Curve(bx + 34, by - 60, ax - 4, ay + 40, ax + 2, ay), 17);
                break;
            default:
                break;
        }

        Outline Tube(double length, double width)
        {
            var (ox, oy) = (sx + (dx * SleeveLength * length) - (length < 0.6 ? 20 : 0), sy + (dy * SleeveLength * length));
            var cuff = Cuff * width;
            return new Outline(sx + 2, sy - 1).Curve(sx - 18, sy + 12, sx - 22, sy + 30, ox, oy)
                .To(ox + (cuff * 0.95), oy + (cuff * 0.27)).Curve(ax - 10, ay + ((oy - ay) * 0.35), ax - 2, ay + 14, ax + 2, ay);
        }
    }
}
