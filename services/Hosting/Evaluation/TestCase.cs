namespace Platform.Hosting.Evaluation;

/// <summary>A question of a test file, and the product that came next.</summary>
public sealed record TestCase
{
    /// <summary>The customer; null for an anonymous session or a basket.</summary>
    public string? UserId { get; init; }

    /// <summary>The products so far, newest last.</summary>
    public required IReadOnlyList<string> ProductIds { get; init; }

    /// <summary>What came next.</summary>
    public required string Next { get; init; }
}
