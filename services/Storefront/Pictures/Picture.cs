namespace Platform.Storefront.Pictures;

/// <summary>The picture of a product: an SVG of at most 4,096 bytes, the same for the same look.</summary>
internal static class Picture
{
    /// <summary>Draws a product.</summary>
    /// <returns>UTF-8.</returns>
    public static byte[] Draw(Look look, PictureView view)
    {
        var pen = new Pen();
        var chance = look.Chance;
        var cloth = new Cloth(look, ref chance, isNear: view == PictureView.Detail);
        var (x, y, width) = view == PictureView.Detail ? Framing.Detail(look) : Framing.Whole(look);
        pen.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{x} {y} {width} {width * 5 / 4}\">");
        pen.Write($"<style>.n{{fill:none}}.g{{fill:url(#g);stroke:none}}.f{{fill-opacity:.09;stroke:none}}.w{{fill:#fff;fill-opacity:.2;stroke:none}}#z{{fill:{Palette.Ground}}}@media(prefers-color-scheme:dark){{#z{{fill:{Palette.DimGround}}}}}</style><path id=\"z\" d=\"M-99-99H499V599H-99Z\"/>");
        cloth.WriteTo(pen);
        var sketch = new Sketch(look, cloth, pen);
        pen.Write($"<filter id=\"h\" x=\"-10%\" y=\"-10%\" width=\"125%\" height=\"125%\"><feDropShadow dx=\"5\" dy=\"9\" stdDeviation=\"6\" flood-color=\"#463c30\" flood-opacity=\".28\"/></filter>");
        pen.Write($"<g stroke=\"{sketch.Line}\" stroke-width=\"1.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\" filter=\"url(#h)\">");
        Drawings.Of(look.Kind)(sketch, ref chance);
        pen.Write($"</g></svg>");
        return pen.Written.ToArray();
    }
}
