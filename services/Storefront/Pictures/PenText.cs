using System.Runtime.CompilerServices;

namespace Platform.Storefront.Pictures;

/// <summary>An interpolated string on its way to the pen: it takes numbers, colours and outlines, and nothing else compiles.</summary>
[InterpolatedStringHandler]
internal readonly ref struct PenText
{
    private readonly Pen _pen;

    public PenText(int literalLength, int formattedCount, Pen pen) => _pen = pen;

    /// <summary>The data of a path of a sketch.</summary>
    public PenText(int literalLength, int formattedCount, Sketch sketch)
    {
        _pen = sketch.Pen;
        sketch.BeginPath();
    }

    public void AppendLiteral(string text) => _pen.Text(text);

    /// <summary>A coordinate: the pictures' grid is fine enough for whole numbers.</summary>
    public void AppendFormatted(double number) => _pen.Number((int)Math.Round(number));

    public void AppendFormatted(Tint tint) => _pen.Color(tint);

    /// <summary>An outline.</summary>
    public void AppendFormatted(Outline outline) => outline.WriteTo(_pen);
}
