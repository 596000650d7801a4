namespace Platform.Learning.Baskets;

/// <summary>What <see cref="Complements"/> are learned with.</summary>
public sealed record ComplementParameters
{
    private const double LeastPopularity = 0.1;

    /// <summary>What an item counts that came into the basket before, 0 to 1; one that came after counts 1.</summary>
    public double Before { get; init; } = 0.5;

    /// <summary>The power by which a pair counts less, the further apart the two came into the basket.</summary>
    public double Nearness { get; init; } = 0.5;

    /// <summary>What an item of a query weighs beside the one after it.</summary>
    public double Decay { get; init; } = 0.7;

    /// <summary>How many baskets the category pairs weigh as much as.</summary>
    public double Strength { get; init; } = 5;

    /// <summary>The part of what popularity alone would bring that is taken off, up to 1; some always is.</summary>
    public double Popularity { get; init; } = 0.15;

    /// <summary>How much more likely alike items go together: a complement is e^(affinity · cosine) times as likely.</summary>
    public double Affinity { get; init; } = 2;

    /// <summary>Draws parameters from all that make sense.</summary>
    public static ComplementParameters Draw(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return new ComplementParameters
        {
            Before = random.NextDouble(),
            Nearness = random.NextDouble(),
            Decay = 0.5 + (0.5 * random.NextDouble()),
            Strength = Math.Exp(5 * random.NextDouble()),
            Popularity = LeastPopularity + ((1 - LeastPopularity) * random.NextDouble()),
            Affinity = 8 * random.NextDouble(),
        };
    }

    /// <summary>Changes parameters a little.</summary>
    public ComplementParameters Vary(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return new ComplementParameters
        {
            Before = Near(Before, 0.15, 0, 1, random),
            Nearness = Near(Nearness, 0.15, 0, 2, random),
            Decay = Near(Decay, 0.1, 0.2, 1, random),
            Strength = Math.Clamp(Strength * Math.Exp(random.NextDouble() - 0.5), 0.5, 500),
            Popularity = Near(Popularity, 0.15, LeastPopularity, 1, random),
            Affinity = Near(Affinity, 1.5, 0, 12, random),
        };
    }

    private static double Near(double value, double step, double least, double most, Random random) =>
        Math.Clamp(value + (step * ((2 * random.NextDouble()) - 1)), least, most);
}
