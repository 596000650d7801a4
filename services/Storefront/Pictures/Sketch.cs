using System.Runtime.CompilerServices;

namespace Platform.Storefront.Pictures;

/// <summary>
/// A picture on its grid of 400 by 500, lit from the upper left: pieces of cloth with their folds and seams, and
/// what is of another stuff.
/// </summary>
internal sealed class Sketch
{
    private int _pieces;
    private int _clipped;
    private int _body;
    private bool _isBodyClipped;

    /// <param name="look">What is drawn.</param>
    /// <param name="cloth">Of what.</param>
    /// <param name="pen">Onto what.</param>
    public Sketch(Look look, Cloth cloth, Pen pen)
    {
        (Look, Cloth, Pen) = (look, cloth, pen);
        Line = look.Color.Light < 0.34 ? look.Color.Lighter(0.26) : look.Color.Darker(0.34);
    }

    public Look Look { get; }

    public Cloth Cloth { get; }

    public Pen Pen { get; }

    /// <summary>Seams and edges.</summary>
    public Tint Line { get; }

    /// <summary>The cloth's colour, darker: linings and what lies behind.</summary>
    public Tint Inside => Look.Color.Darker(Look.Color.Light < 0.34 ? 0.45 : 0.3);

    /// <summary>A symmetrical piece of cloth, by its left half.</summary>
    public void Whole(Outline half)
    {
        Begin();
        if (_body == 0)
            _body = _pieces;
        half.WriteWholeTo(Pen);
        End();
    }

    /// <summary>A piece of cloth and its mirror image; where the pattern has a direction it turns with them.</summary>
    public void Pair(Outline piece, double turn = 0)
    {
        if (turn == 0 || !Cloth.HasDirection)
        {
            Begin();
            piece.WritePairTo(Pen);
            End();
            return;
        }

        Turned(piece, turn);
        Turned(piece.Mirrored(), -turn);
    }

    /// <summary>A piece of cloth that has no like.</summary>
    public void Piece(Outline piece)
    {
        Begin();
        piece.WriteTo(Pen);
        End();
    }

    /// <summary>A piece of cloth in the plain colour, as ribs and collars are.</summary>
    public void Plain(Outline piece, bool isHalf = false, bool isPair = false) => Trim(Look.Color, piece, isHalf, isPair);

    /// <summary>A piece of another colour, shaded like cloth.</summary>
    public void Trim(Tint tint, Outline piece, bool isHalf = false, bool isPair = false)
    {
        Pen.Write($"<g fill=\"{tint}\"><path id=\"a{++_pieces}\" d=\"");
        if (isHalf)
            piece.WriteWholeTo(Pen);
        else if (isPair)
            piece.WritePairTo(Pen);
        else
            piece.WriteTo(Pen);
        Pen.Write($"\"/></g><use href=\"#a{_pieces}\" class=\"g\"/>");
    }

    /// <summary>A surface of one colour with an edge.</summary>
    public void Solid(Tint tint, [InterpolatedStringHandlerArgument("")] ref PenText path) =>
        Pen.Write($"\" fill=\"{tint}\"/>");

    /// <summary>A surface of one colour without an edge.</summary>
    public void Flat(Tint tint, [InterpolatedStringHandlerArgument("")] ref PenText path) =>
        Pen.Write($"\" fill=\"{tint}\" stroke=\"none\"/>");

    /// <summary>A line in the colour of the seams.</summary>
    public void Seam([InterpolatedStringHandlerArgument("")] ref PenText path) =>
        Pen.Write($"\" class=\"n\"/>");

    /// <summary>The same, within the first symmetrical piece: the body of a garment.</summary>
    public void Inseam([InterpolatedStringHandlerArgument("")] ref PenText path)
    {
        Pen.Write($"\" class=\"n\" clip-path=\"url(#k{_body})\"/>");
        Clip(_body);
    }

    /// <summary>A row of stitches.</summary>
    public void Stitches([InterpolatedStringHandlerArgument("")] ref PenText path) =>
        Pen.Write($"\" class=\"n\" stroke-dasharray=\"4 3\" stroke-width=\"1.2\"/>");

    /// <summary>A line of some colour and width, in whole units.</summary>
    public void Stroke(Tint tint, double width, [InterpolatedStringHandlerArgument("")] ref PenText path) =>
        Pen.Write($"\" class=\"n\" stroke=\"{tint}\" stroke-width=\"{width}\"/>");

    /// <summary>A fold, within the piece drawn last.</summary>
    public void Fold([InterpolatedStringHandlerArgument("")] ref PenText path)
    {
        Pen.Write($"\" class=\"f\" clip-path=\"url(#k{_pieces})\"/>");
        Clip(_pieces);
    }

    /// <summary>Light on the piece drawn last.</summary>
    public void Gleam([InterpolatedStringHandlerArgument("")] ref PenText path)
    {
        Pen.Write($"\" class=\"w\" clip-path=\"url(#k{_pieces})\"/>");
        Clip(_pieces);
    }

    /// <summary>A round thing: a button, a bead, a hole.</summary>
    public void Round(Tint tint, double x, double y, double radius) =>
        Pen.Write($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{tint}\"/>");

    internal void BeginPath() => Pen.Write($"<path d=\"");

    /// <summary>Writes once what keeps folds and seams within a piece.</summary>
    private void Clip(int piece)
    {
        if (_clipped == piece || (piece == _body && _isBodyClipped))
            return;
        _clipped = piece;
        _isBodyClipped |= piece == _body;
        Pen.Write($"<clipPath id=\"k{piece}\"><use href=\"#a{piece}\"/></clipPath>");
    }

    private void Turned(Outline piece, double turn)
    {
        Pen.Write($"<pattern id=\"q{++_pieces}\" href=\"#p\" patternTransform=\"rotate({turn})\"/><g fill=\"url(#q{_pieces})\"><path id=\"a{_pieces}\" d=\"");
        piece.WriteTo(Pen);
        End();
    }

    private void Begin()
    {
        _pieces++;
        if (Cloth.HasPattern)
            Pen.Write($"<g fill=\"url(#p)\"><path id=\"a{_pieces}\" d=\"");
        else
            Pen.Write($"<g fill=\"{Look.Color}\"><path id=\"a{_pieces}\" d=\"");
    }

    private void End()
    {
        Pen.Write($"\"/></g><use href=\"#a{_pieces}\" class=\"g\"/>");
        if (Cloth.HasTexture)
            Pen.Write($"<use href=\"#a{_pieces}\" class=\"t\"/>");
    }
}
