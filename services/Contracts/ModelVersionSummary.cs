namespace Platform.Contracts;

/// <summary>A version of a model.</summary>
public sealed record ModelVersionSummary
{
    public required string Version { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The revision of the code that trained it.</summary>
    public required string CodeVersion { get; init; }

    /// <summary>Name to value, such as <c>mrr@20</c> to 0.38, on the held-out end of its own data.</summary>
    public required IReadOnlyDictionary<string, double> Metrics { get; init; }

    /// <summary>Why it did or did not become champion.</summary>
    public required string Verdict { get; init; }

    public required long Bytes { get; init; }
}
