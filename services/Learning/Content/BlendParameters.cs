namespace Platform.Learning.Content;

/// <summary>What <see cref="BlendedNeighbours"/> are learned with.</summary>
public sealed record BlendParameters
{
    /// <summary>The power of popularity that two items must make up for: 0.5 makes it the cosine.</summary>
    public double Damping { get; init; } = 0.5;

    /// <summary>The power by which two views count less, the further apart they were in a visit.</summary>
    public double Nearness { get; init; } = 0.7;

    /// <summary>How much behaviour the content weighs as much as; k of n / (n + k).</summary>
    public double Strength { get; init; } = 5;

    /// <summary>The behaviour that is expected of two items of the same content.</summary>
    public double Likeness { get; init; } = 0.1;

    /// <summary>The power of the cosine: high where only the most alike are looked at together.</summary>
    public double Sharpness { get; init; } = 2;

    /// <summary>Draws parameters from all that make sense.</summary>
    public static BlendParameters Draw(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return new BlendParameters
        {
            Damping = 0.2 + (0.6 * random.NextDouble()),
            Nearness = 1.5 * random.NextDouble(),
            Strength = Math.Exp(5 * random.NextDouble()),
            Likeness = Math.Exp(-5 * random.NextDouble()),
            Sharpness = 0.5 + (4.5 * random.NextDouble()),
        };
    }

    /// <summary>Changes parameters a little.</summary>
    public BlendParameters Vary(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return new BlendParameters
        {
            Damping = Near(Damping, 0.08, 0.1, 1, random),
            Nearness = Near(Nearness, 0.2, 0, 3, random),
            Strength = Math.Clamp(Strength * Math.Exp(random.NextDouble() - 0.5), 0.1, 500),
            Likeness = Math.Clamp(Likeness * Math.Exp(random.NextDouble() - 0.5), 0.001, 2),
            Sharpness = Near(Sharpness, 0.5, 0.25, 8, random),
        };
    }

    private static double Near(double value, double step, double least, double most, Random random) =>
        Math.Clamp(value + (step * ((2 * random.NextDouble()) - 1)), least, most);
}
