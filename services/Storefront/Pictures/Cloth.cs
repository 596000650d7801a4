namespace Platform.Storefront.Pictures;

/// <summary>The stuff that a product is made of: its colours, its pattern, how it feels.</summary>
internal sealed class Cloth
{
    private const int Gold = 0xc9ae6f;
    private const int Silver = 0xb4b8bd;

    private readonly Look _look;
    private readonly Tint _accent;
    private readonly int _size, _variant;

    /// <param name="look">The product.</param>
    /// <param name="chance">Chooses how large the pattern is, and which of its like.</param>
    /// <param name="isNear">Whether it is looked at from so near that the threads can be seen.</param>
    public Cloth(Look look, ref Chance chance, bool isNear)
    {
        _look = look;
        _size = chance.Below(100);
        _variant = chance.Below(60);
        var second = chance.Below(4);
        Second = look.Second ?? Palette.Beside(look.Color, second);
        _accent = Palette.Beside(look.Color, second + 1 + chance.Below(3));
        HasPattern = look.Motif != Motif.Plain;
        HasTexture = look.Fabric is Fabric.Knit or Fabric.Denim or Fabric.Linen or Fabric.Corduroy or Fabric.Lace
            || (isNear && look.Fabric == Fabric.Smooth);
        HasDirection = look.Motif is Motif.Striped or Motif.Checked or Motif.Herringbone or Motif.Ribbed or Motif.CableKnit;
    }

    public bool HasPattern { get; }

    public bool HasTexture { get; }

    /// <summary>Whether the pattern looks different when turned.</summary>
    public bool HasDirection { get; }

    /// <summary>A colour that goes with the cloth.</summary>
    public Tint Second { get; }

    /// <summary>Buttons, zips, buckles.</summary>
    public Tint Metal => Tint.Of(_look.Fabric switch
    {
        Fabric.Brass => Gold,
        Fabric.Silver => Silver,
        _ => _variant % 2 == 0 ? Gold : Silver,
    });

    /// <summary>Writes what its pieces refer to: the light, the pattern, the texture.</summary>
    public void WriteTo(Pen pen)
    {
        pen.Write($"<linearGradient id=\"g\" x2=\"1\" y2=\".2\"><stop stop-color=\"#fff\" stop-opacity=\".17\"/><stop offset=\".4\" stop-color=\"#fff\" stop-opacity=\"0\"/><stop offset=\".6\" stop-opacity=\".02\"/><stop offset=\"1\" stop-opacity=\".2\"/></linearGradient>");
        if (HasPattern)
            new Patterns(_look.Motif, _look.Color, Second, _accent, _size, _variant).WriteTo(pen);
        if (HasTexture)
            WriteTexture(pen);
    }

    private void WriteTexture(Pen pen)
    {
        pen.Write($"<style>.t{{fill:url(#t);stroke:none}}</style>");
        switch (_look.Fabric)
        {
            case Fabric.Knit:
                pen.Write($"<pattern id=\"t\" width=\"8\" height=\"7\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 0L4 5L8 0\" fill=\"none\" stroke=\"#000\" stroke-opacity=\".13\" stroke-width=\"1.6\"/></pattern>");
                break;
            case Fabric.Denim:
                pen.Write($"<pattern id=\"t\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 5L5 0\" stroke=\"#fff\" stroke-opacity=\".16\"/></pattern>");
                break;
            case Fabric.Corduroy:
                pen.Write($"<pattern id=\"t\" width=\"6\" height=\"9\" patternUnits=\"userSpaceOnUse\"><path d=\"M1 0V9\" stroke=\"#000\" stroke-opacity=\".16\" stroke-width=\"2\"/></pattern>");
                break;
            case Fabric.Lace:
                pen.Write($"<pattern id=\"t\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\"><circle cx=\"7\" cy=\"7\" r=\"4\" fill=\"none\" stroke=\"#fff\" stroke-opacity=\".4\" stroke-dasharray=\"2 2\"/><circle r=\"2\" fill=\"#000\" fill-opacity=\".12\"/></pattern>");
                break;
            default:
                pen.Write($"<pattern id=\"t\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 2H9M5 0V9\" stroke=\"#000\" stroke-opacity=\".06\"/><path d=\"M0 6H6\" stroke=\"#fff\" stroke-opacity=\".14\"/></pattern>");
                break;
        }
    }
}
