using Platform.Learning.Search.Index;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>What the search of icecat may vary: a few levels of a few things, since 89 queries tell no finer ones apart.</summary>
internal sealed record IcecatParameters
{
    private static readonly float[] Saturations = [0.3f, 0.5f, 0.9f];
    private static readonly float[] AttributeWeights = [0.25f, 0.5f];
    private static readonly float[] DescriptionWeights = [0.7f, 1.4f];
    private static readonly float[] Heads = [0, 0.02f, 0.05f];
    private static readonly float[] Feedbacks = [0, 0.08f, 0.16f];
    private static readonly float[] LongTexts = [0.75f, 0.9f];

    public required Bm25FParameters Text { get; init; }

    public required LexicalParameters Lexical { get; init; }

    /// <summary>What the likeness to the first hits weighs, in latent semantics.</summary>
    public required float Feedback { get; init; }

    /// <summary>What the likeness of the query itself weighs.</summary>
    public float Likeness => Feedback / 3;

    /// <summary>The level of each thing, to tell neighbours.</summary>
    public required int[] Levels { get; init; }

    /// <summary>All settings.</summary>
    public static IReadOnlyList<IcecatParameters> All() =>
    [
        .. from saturation in Enumerable.Range(0, Saturations.Length)
           from attributes in Enumerable.Range(0, AttributeWeights.Length)
           from description in Enumerable.Range(0, DescriptionWeights.Length)
           from head in Enumerable.Range(0, Heads.Length)
           from feedback in Enumerable.Range(0, Feedbacks.Length)
           from longTexts in Enumerable.Range(0, LongTexts.Length)
           select Of([saturation, attributes, description, head, feedback, longTexts]),
    ];

    /// <summary>Whether two settings differ in one thing at most.</summary>
    public bool IsNear(IcecatParameters other) => Levels.Zip(other.Levels).Count(pair => pair.First != pair.Second) <= 1;

    private static IcecatParameters Of(int[] levels) => new()
    {
        Levels = levels,
        Text = new Bm25FParameters
        {
            Saturation = Saturations[levels[0]],
            Weights = [3, 3, 1, 2, DescriptionWeights[levels[2]], AttributeWeights[levels[1]]],
            LengthNormalisation = [0.7f, 0.3f, 0.3f, 0.2f, LongTexts[levels[5]], LongTexts[levels[5]]],
        },
        Lexical = new LexicalParameters { Phrase = 0.04f, Head = Heads[levels[3]] },
        Feedback = Feedbacks[levels[4]],
    };
}
