namespace Platform.Hosting.Answers;

/// <summary>What a rung gave.</summary>
/// <param name="Count">How many products it wrote, best first.</param>
/// <param name="Model">The model they are from.</param>
/// <param name="Version">The model's version.</param>
public readonly record struct RungAnswer(int Count, string Model, string Version)
{
    /// <summary>Keeps the answer's text, where the rung gives the same products again and again; else null.</summary>
    public AnswerText? Text { get; init; }

    /// <summary>The rung has nothing to say.</summary>
    public static RungAnswer Nothing { get; } = new(0, "", "");
}
