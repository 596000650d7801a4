namespace Platform.Infra.Preview.Running;

/// <summary>What was asked of a preview.</summary>
public sealed record PreviewOptions
{
    /// <summary>The stacks; none for all that have a file.</summary>
    public IReadOnlyList<string> Stacks { get; init; } = [];

    /// <summary>What an earlier preview saved, to compare with; null for nothing.</summary>
    public FileInfo? Base { get; init; }

    /// <summary>Where to save the graph of a good run, as a base for later ones.</summary>
    public FileInfo? Save { get; init; }

    /// <summary>Where to write the graph, good or not.</summary>
    public FileInfo? Json { get; init; }

    /// <summary>Where to write the report for a pull request.</summary>
    public FileInfo? Markdown { get; init; }

    /// <summary>The page in which to draw the diagram of the architecture anew.</summary>
    public FileInfo? Diagram { get; init; }

    /// <summary>Holds the stacks to what must be so before a release.</summary>
    public bool Release { get; init; }

    /// <summary>Shows the inputs of every resource.</summary>
    public bool ShowValues { get; init; }

    /// <summary>Shows counts by type, and every property that differs with its values.</summary>
    public bool Detail { get; init; }
}
