using Platform.Learning.Search.Index;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>What the search of icecat may vary.</summary>
internal sealed record IcecatParameters
{
    public Bm25FParameters Text { get; init; } = new()
    {
        Saturation = 0.5f, Weights = [3, 3, 1, 2, 1, 0.4f], LengthNormalisation = [0.5f, 0.3f, 0.3f, 0.2f, 0.75f, 0.8f],
    };

    public LexicalParameters Lexical { get; init; } = new();

    /// <summary>What the likeness to the first hits weighs, in latent semantics.</summary>
    public float Feedback { get; init; } = 0.15f;

    /// <summary>What the likeness of the query itself weighs.</summary>
    public float Likeness { get; init; } = 0.05f;

    /// <summary>How many hits speak for what is meant.</summary>
    public int FeedbackHits { get; init; } = 10;

    /// <summary>What two words of the query weigh where the catalogue writes them as one.</summary>
    public float Joined { get; init; } = 0.5f;

    /// <summary>Draws parameters from what makes sense.</summary>
    public static IcecatParameters Draw(Random random) => new IcecatParameters().Vary(random, 1, 1);

    /// <summary>Changes some a little.</summary>
    public static IcecatParameters Near(IcecatParameters near, Random random) => near.Vary(random, 0.35, 0.4);

    private IcecatParameters Vary(Random random, double part, double stride)
    {
        float Times(float value, double factor) => random.NextDouble() > part ? value : (float)(value * Math.Pow(factor, stride * ((2 * random.NextDouble()) - 1)));
        float Plus(float value, double most) => random.NextDouble() > part ? value : (float)Math.Clamp(value + (most * stride * (random.NextDouble() - 0.5)), 0, most);
        return this with
        {
            Text = new Bm25FParameters
            {
                Saturation = Times(Text.Saturation, 2.5),
                Weights = [.. Text.Weights.Select((weight, field) => field == 0 ? weight : Times(weight, 2.5))],
                LengthNormalisation = [.. Text.LengthNormalisation.Select(b => Plus(b, 1))],
            },
            Lexical = Lexical with
            {
                Coordination = Plus(Lexical.Coordination, 0.6),
                Phrase = Plus(Lexical.Phrase, 0.2),
                Head = Plus(Lexical.Head, 0.2),
                LeastScore = Plus(Lexical.LeastScore, 0.5),
            },
            Feedback = Plus(Feedback, 0.5),
            Likeness = Plus(Likeness, 0.2),
            FeedbackHits = (int)Math.Round(Times(FeedbackHits, 2)),
            Joined = Plus(Joined, 1),
        };
    }
}
