namespace Platform.Storefront.Pictures;

/// <summary>The edge of a piece: lines and curves from a point on.</summary>
internal sealed class Outline
{
    private const double Middle = 200;

    private readonly List<Step> _steps = [];
    private readonly double _startX, _startY;
    private readonly bool _isClosed;

    public Outline(double x, double y, bool isClosed = true) => (_startX, _startY, _isClosed) = (x, y, isClosed);

    /// <summary>A straight line to a point.</summary>
    public Outline To(double x, double y) => Add(new Step(false, 0, 0, 0, 0, x, y));

    /// <summary>A cubic Bézier curve by two control points to a point.</summary>
    public Outline Curve(double x1, double y1, double x2, double y2, double x, double y) => Add(new Step(true, x1, y1, x2, y2, x, y));

    /// <summary>A curve by one control point, as a cubic one.</summary>
    public Outline Bend(double cx, double cy, double x, double y)
    {
        var (fromX, fromY) = End;
        return Curve(
            fromX + ((cx - fromX) * 2 / 3), fromY + ((cy - fromY) * 2 / 3), x + ((cx - x) * 2 / 3), y + ((cy - y) * 2 / 3), x, y);
    }

    /// <summary>Where it has come to.</summary>
    public (double X, double Y) End => _steps is [.., var last] ? (last.X, last.Y) : (_startX, _startY);

    /// <summary>Its mirror image.</summary>
    public Outline Mirrored()
    {
        var mirrored = new Outline(Mirror(_startX), _startY);
        foreach (var step in _steps)
            mirrored.Add(step with { X1 = Mirror(step.X1), X2 = Mirror(step.X2), X = Mirror(step.X) });
        return mirrored;
    }

    /// <summary>Writes it.</summary>
    public void WriteTo(Pen pen)
    {
        WriteOpen(pen);
        if (_isClosed)
            pen.Write($"Z");
    }

    /// <summary>Writes it and its mirror image, each closed: two sleeves.</summary>
    public void WritePairTo(Pen pen)
    {
        WriteTo(pen);
        Mirrored().WriteTo(pen);
    }

    /// <summary>Writes it on to its mirror image and back: the left half of a piece makes the whole.</summary>
    public void WriteWholeTo(Pen pen)
    {
        WriteOpen(pen);
        for (var index = _steps.Count - 1; index >= 0; index--)
        {
            var step = _steps[index];
            var (toX, toY) = index > 0 ? (_steps[index - 1].X, _steps[index - 1].Y) : (_startX, _startY);
            if (index == _steps.Count - 1 && Math.Abs(step.X - Middle) > 0.5)
                pen.Write($"L{Mirror(step.X)} {step.Y}");
            Write(pen, new Step(step.IsCurve, Mirror(step.X2), step.Y2, Mirror(step.X1), step.Y1, Mirror(toX), toY));
        }

        pen.Write($"Z");
    }

    private static double Mirror(double x) => (2 * Middle) - x;

    private static void Write(Pen pen, Step step)
    {
        if (step.IsCurve)
            pen.Write($"C{step.X1} {step.Y1} {step.X2} {step.Y2} {step.X} {step.Y}");
        else
            pen.Write($"L{step.X} {step.Y}");
    }

    private void WriteOpen(Pen pen)
    {
        pen.Write($"M{_startX} {_startY}");
        foreach (var step in _steps)
            Write(pen, step);
    }

    private Outline Add(Step step)
    {
        _steps.Add(step);
        return this;
    }

    private readonly record struct Step(bool IsCurve, double X1, double Y1, double X2, double Y2, double X, double Y);
}
