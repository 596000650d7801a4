using Platform.Contracts;

namespace Platform.Hosting.Answers;

/// <summary>Products, and where the first of them came from.</summary>
public sealed record LadderAnswer
{
    /// <summary>There was nothing to answer with.</summary>
    public static LadderAnswer Empty { get; } = new() { Products = [], Rung = Rungs.None, Model = "", Version = "" };

    /// <summary>Best first, each once.</summary>
    public required IReadOnlyList<ScoredProduct> Products { get; init; }

    public required string Rung { get; init; }

    public required string Model { get; init; }

    public required string Version { get; init; }

    /// <summary>Where the text of these products is kept; null where it is not.</summary>
    public AnswerText? Text { get; init; }
}
