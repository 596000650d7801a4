namespace Platform.Storefront.Pictures;

/// <summary>The tile that a pattern repeats.</summary>
/// <param name="motif">What it is.</param>
/// <param name="ground">The colour of the cloth.</param>
/// <param name="second">The colour of the pattern.</param>
/// <param name="accent">A third colour, where there is one.</param>
/// <param name="scale">How large, 0 to 99.</param>
/// <param name="variant">Which of its like; only the remainder by a small number counts.</param>
internal sealed class Patterns(Motif motif, Tint ground, Tint second, Tint accent, int scale, int variant)
{
    /// <summary>Writes it as the SVG pattern <c>p</c>.</summary>
    public void WriteTo(Pen pen)
    {
        switch (motif)
        {
            case Motif.Striped:
                Stripes(pen);
                break;
            case Motif.Checked:
                Checks(pen);
                break;
            case Motif.PolkaDot:
                Dots(pen);
                break;
            case Motif.Floral:
                Flowers(pen);
                break;
            case Motif.Embroidered:
                Sprigs(pen);
                break;
            case Motif.Ribbed:
                Ribs(pen);
                break;
            case Motif.Leopard:
                Spots(pen);
                break;
            case Motif.CableKnit:
                Cables(pen);
                break;
            case Motif.Quilted:
                Quilt(pen);
                break;
            case Motif.TieDye:
                Clouds(pen);
                break;
            case Motif.Herringbone:
                Zigzag(pen);
                break;
            case Motif.Paisley:
                Drops(pen);
                break;
            case Motif.Camouflage:
                Patches(pen);
                break;
            default:
                Prints(pen);
                break;
        }

        pen.Write($"</pattern>");
    }

    private static void Begin(Pen pen, double width, double height, Tint color) =>
        pen.Write($"<pattern id=\"p\" width=\"{width}\" height=\"{height}\" patternUnits=\"userSpaceOnUse\"><rect width=\"{width}\" height=\"{height}\" fill=\"{color}\"/>");

    private double Between(double from, double to) => from + ((to - from) * scale / 100);

    private void Stripes(Pen pen)
    {
        var gap = Between(14, 34);
        if (variant % 3 == 0)
        {
            // Upright and fine.
            Begin(pen, gap * 0.6, 20, ground);
            pen.Write($"<path d=\"M4 0V20\" stroke=\"{second}\" stroke-width=\"2\"/>");
            return;
        }

        Begin(pen, 40, gap, ground);
        pen.Write($"<rect width=\"40\" height=\"{gap * (variant % 3 == 1 ? 0.32 : 0.5)}\" fill=\"{second}\"/>");
    }

    private void Checks(Pen pen)
    {
        var size = Math.Round(Between(22, 52) / 2) * 2;
        Begin(pen, size, size, ground);
        switch (variant % 3)
        {
            case 0:
                pen.Write($"<path d=\"M0 0H{size / 2}V{size}H0ZM0 0H{size}V{size / 2}H0Z\" fill=\"{second}\" fill-opacity=\".5\" fill-rule=\"nonzero\"/><path d=\"M0 0H{size / 2}V{size / 2}H0Z\" fill=\"{second}\" fill-opacity=\".7\"/>");
                break;
            case 1:
                pen.Write($"<path d=\"M0 {size * 0.3}H{size}M{size * 0.3} 0V{size}\" stroke=\"{second}\" stroke-width=\"{size * 0.3}\" stroke-opacity=\".4\"/><path d=\"M0 {size * 0.8}H{size}M{size * 0.8} 0V{size}\" stroke=\"{accent}\" stroke-width=\"2\" stroke-opacity=\".8\"/>");
                break;
            default:
                pen.Write($"<path d=\"M0 {size / 2}H{size}M{size / 2} 0V{size}\" stroke=\"{second}\" stroke-width=\"2\"/>");
                break;
        }
    }

    private void Dots(Pen pen)
    {
        var size = Math.Round(Between(20, 44) / 4) * 4;
        var radius = size * (variant % 3 == 0 ? 0.12 : 0.2);
        Begin(pen, size, size, ground);
        pen.Write($"<g fill=\"{second}\"><circle cx=\"{size / 4}\" cy=\"{size / 4}\" r=\"{radius}\"/><circle cx=\"{size * 3 / 4}\" cy=\"{size * 3 / 4}\" r=\"{radius}\"/></g>");
    }

    private void Flowers(Pen pen)
    {
        var size = Between(54, 96);
        Begin(pen, size, size, ground);
        pen.Write($"<g fill=\"none\" stroke-linecap=\"round\"><path d=\"M{size * 0.2} {size * 0.42}q4 8 10 9M{size * 0.68} {size * 0.96}q-3 -6 -9 -7M{size * 0.9} {size * 0.3}q-4 4 -9 3\" stroke=\"{Tint.Of(0x6f8a63)}\" stroke-width=\"4\"/>");
        Flower(pen, size * 0.27, size * 0.28, 6, second);
        Flower(pen, size * 0.72, size * 0.74, variant % 2 == 0 ? 8 : 5, accent);
        if (variant % 3 > 0)
            Flower(pen, size * 0.78, size * 0.2, 3, second);
        pen.Write($"</g>");
    }

    /// <summary>Five petals are the five round dashes of a circle's line.</summary>
    private static void Flower(Pen pen, double x, double y, double radius, Tint petals)
    {
        pen.Write($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" stroke=\"{petals}\" stroke-width=\"{radius * 1.1}\" pathLength=\"5\" stroke-dasharray=\"0 1\"/>");
        pen.Write($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius * 0.45}\" fill=\"{Tint.Of(0xd9a441)}\"/>");
    }

    private void Sprigs(Pen pen)
    {
        var size = Between(40, 66);
        Begin(pen, size, size, ground);
        pen.Write($"<g fill=\"none\" stroke=\"{second}\" stroke-width=\"2\" stroke-linecap=\"round\"><path d=\"M{size / 2} {size * 0.72}q2 -12 0 -22m0 14q-8 -2 -9 -9m10 5q8 -2 8 -9\"/><path d=\"M4 4h0M{size - 4} 4h0M4 {size - 4}h0\" stroke-width=\"4\"/></g>");
        pen.Write($"<g fill=\"none\" stroke-linecap=\"round\">");
        Flower(pen, size / 2, size * 0.3, 3 + (variant % 2), accent);
        pen.Write($"</g>");
    }

    private void Ribs(Pen pen)
    {
        var gap = Between(7, 12);
        Begin(pen, gap, 20, ground);
        pen.Write($"<path d=\"M1 0V20\" stroke=\"#000\" stroke-opacity=\".2\" stroke-width=\"2\"/><path d=\"M4 0V20\" stroke=\"#fff\" stroke-opacity=\".14\" stroke-width=\"2\"/>");
    }

    private void Cables(Pen pen)
    {
        Begin(pen, 40, 36, ground);
        pen.Write($"<path d=\"M10 0c0 12 14 6 14 18s-14 6 -14 18M24 0c0 12 -14 6 -14 18s14 6 14 18\" fill=\"none\" stroke=\"#000\" stroke-opacity=\".24\" stroke-width=\"4\"/><path d=\"M34 0V36\" stroke=\"#000\" stroke-opacity=\".14\" stroke-width=\"2\" stroke-dasharray=\"4 2\"/><path d=\"M12 0c0 12 14 6 14 18s-14 6 -14 18\" fill=\"none\" stroke=\"#fff\" stroke-opacity=\".16\" stroke-width=\"2\"/>");
    }

    private void Quilt(Pen pen)
    {
        var size = Between(26, 40);
        Begin(pen, size, size, ground);
        pen.Write($"<path d=\"M0 0L{size} {size}M0 {size}L{size} 0\" stroke=\"#000\" stroke-opacity=\".22\" stroke-width=\"2\"/><path d=\"M2 0L{size} {size - 2}M2 {size}L{size} 2\" stroke=\"#fff\" stroke-opacity=\".14\" stroke-width=\"2\"/>");
    }

    private void Clouds(Pen pen)
    {
        Begin(pen, 130, 120, ground);
        pen.Write($"<g fill=\"none\" stroke=\"{second}\" stroke-opacity=\".55\" stroke-linecap=\"round\"><circle cx=\"62\" cy=\"58\" r=\"44\" stroke-width=\"9\" stroke-dasharray=\"14 9 5 12\"/><circle cx=\"62\" cy=\"58\" r=\"26\" stroke-width=\"8\" stroke-dasharray=\"9 7\"/><circle cx=\"62\" cy=\"58\" r=\"9\" stroke-width=\"7\"/><path d=\"M4 12q10 6 16 -2M112 104q8 -8 14 2M8 108q6 -8 16 -4\" stroke-width=\"8\"/></g>");
    }

    private void Spots(Pen pen)
    {
        Begin(pen, 60, 52, ground);
        pen.Write($"<g fill=\"{ground.Darker(0.3)}\" stroke=\"{ground.With(ground.Light < 0.36 ? Tint.White : Tint.Black, 0.62)}\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-dasharray=\"14 6\"><circle cx=\"14\" cy=\"12\" r=\"6\"/><ellipse cx=\"43\" cy=\"20\" rx=\"8\" ry=\"5\"/><ellipse cx=\"22\" cy=\"38\" rx=\"6\" ry=\"7\"/><circle cx=\"52\" cy=\"43\" r=\"4\"/></g>");
    }

    private void Zigzag(Pen pen)
    {
        var size = Math.Round(Between(12, 26) / 2) * 2;
        Begin(pen, size * 2, size, ground);
        pen.Write($"<path d=\"M0 {size}L{size} 0L{size * 2} {size}M0 0L0 0M{-size} 0L0 {size}M{size * 2} {size}L{size * 3} 0\" fill=\"none\" stroke=\"{second}\" stroke-width=\"{size * 0.25}\" stroke-opacity=\".8\"/>");
    }

    private void Drops(Pen pen)
    {
        Begin(pen, 60, 70, ground);
        pen.Write($"<g fill=\"{second}\" stroke=\"{accent}\" stroke-width=\"2\"><path id=\"d\" d=\"M14 8c14 2 20 14 12 22s-20 2 -18 -8c2 -6 8 -4 10 -8c0 -4 -2 -5 -4 -6z\"/><use href=\"#d\" x=\"-62\" y=\"-70\" transform=\"rotate(180)\"/></g>");
    }

    private void Patches(Pen pen)
    {
        Begin(pen, 110, 90, ground);
        pen.Write($"<path d=\"M0 20q20 -16 40 0t30 14q-14 20 -36 8t-34 2zM70 60q20 -10 40 2v20q-30 8 -44 -4t4 -18z\" fill=\"{ground.Darker(0.35)}\"/><path d=\"M60 4q30 -8 40 12t-22 16q-24 -6 -18 -28zM10 62q24 -10 34 6t-20 18q-20 -2 -14 -24z\" fill=\"{ground.Lighter(0.35)}\"/>");
    }

    private void Prints(Pen pen)
    {
        var size = Between(44, 84);
        Begin(pen, size, size, ground);
        pen.Write($"<g fill=\"none\" stroke=\"{second}\" stroke-width=\"{size * 0.08}\" stroke-linecap=\"round\">");
        switch (variant % 6)
        {
            case 0: // Waves
                pen.Write($"<path d=\"M0 {size / 4}q{size / 4} {-size / 4} {size / 2} 0t{size / 2} 0M0 {size * 0.75}q{size / 4} {-size / 4} {size / 2} 0t{size / 2} 0\"/>");
                break;
            case 1: // Leaves
                pen.Write($"<path d=\"M{size * 0.2} {size * 0.7}q0 {-size * 0.4} {size * 0.3} {-size * 0.5}q{size * 0.1} {size * 0.4} {-size * 0.3} {size * 0.5}z\" fill=\"{second}\"/><path d=\"M{size * 0.6} {size * 0.9}q{size * 0.3} {-size * 0.1} {size * 0.3} {-size * 0.4}q{-size * 0.3} {size * 0.1} {-size * 0.3} {size * 0.4}z\" fill=\"{accent}\" stroke=\"{accent}\"/>");
                break;
            case 2: // Rings
                pen.Write($"<circle cx=\"{size / 2}\" cy=\"{size / 2}\" r=\"{size * 0.26}\"/><circle cx=\"{size / 2}\" cy=\"{size / 2}\" r=\"{size * 0.07}\" stroke=\"{accent}\"/>");
                break;
            case 3: // Chips of stone
                pen.Write($"<path d=\"M{size * 0.1} {size * 0.2}l{size * 0.2} {-size * 0.08}l{size * 0.05} {size * 0.2}zM{size * 0.6} {size * 0.7}l{size * 0.22} {size * 0.06}l{-size * 0.16} {size * 0.12}z\" fill=\"{second}\" stroke-width=\"1\"/><path d=\"M{size * 0.7} {size * 0.15}l{size * 0.12} {size * 0.18}l{-size * 0.2} {size * 0.02}zM{size * 0.2} {size * 0.65}l{size * 0.15} {size * 0.05}l{-size * 0.1} {size * 0.15}z\" fill=\"{accent}\" stroke=\"none\"/>");
                break;
            case 4: // Brush strokes
                pen.Write($"<path d=\"M{size * 0.15} {size * 0.3}l{size * 0.25} {-size * 0.12}M{size * 0.6} {size * 0.75}l{size * 0.25} {-size * 0.12}\"/><path d=\"M{size * 0.62} {size * 0.2}l{size * 0.18} {size * 0.16}M{size * 0.15} {size * 0.7}l{size * 0.18} {size * 0.16}\" stroke=\"{accent}\"/>");
                break;
            default: // Suns
                pen.Write($"<circle cx=\"{size / 2}\" cy=\"{size / 2}\" r=\"{size * 0.28}\" pathLength=\"10\" stroke-dasharray=\".2 .8\" stroke-width=\"{size * 0.16}\" stroke-linecap=\"butt\"/><circle cx=\"{size / 2}\" cy=\"{size / 2}\" r=\"{size * 0.14}\" fill=\"{accent}\" stroke=\"none\"/>");
                break;
        }

        pen.Write($"</g>");
    }
}
