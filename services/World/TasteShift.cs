namespace Platform.World;

/// <summary>A style comes into fashion for everybody, or goes out of it.</summary>
public sealed record TasteShift
{
    /// <summary>The day of the history on which it begins; days after its end count on.</summary>
    public required double Day { get; init; }

    /// <summary>The days until it is whole; 0 for at once.</summary>
    public double Over { get; init; }

    /// <summary>A number in the wardrobe's styles.</summary>
    public required int Style { get; init; }

    /// <summary>What it adds to the utility of the style's products once it is whole; negative for out of fashion.</summary>
    public required double Strength { get; init; }

    /// <summary>How much of it has come by a day, 0 to 1.</summary>
    public double Progress(double day) =>
        day < Day ? 0 : Over <= 0 ? 1 : Math.Min(1, (day - Day) / Over);
}
