namespace Platform.Infra.Policies;

/// <summary>What policies know of a stack besides its resources.</summary>
public sealed record StackFacts
{
    public required string Stack { get; init; }

    public required PolicySettings Settings { get; init; }

    /// <summary>Whether this is what is about to be released, so that every image must be there.</summary>
    public bool IsRelease { get; init; }

    /// <summary>Whether the configuration lets services be brought up without an image.</summary>
    public bool AllowUnpublished { get; init; }

    /// <summary>Whether the repository has a file, by its path from the folder of <c>Pulumi.yaml</c>.</summary>
    public Func<string, bool> HasFile { get; init; } = _ => true;

    /// <summary>Whether resources of a type hold what no program can make again.</summary>
    public Func<string, bool> IsStateful { get; init; } = _ => false;

    public bool IsProduction => Settings.Production.Contains(Stack);
}
