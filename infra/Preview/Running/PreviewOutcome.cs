using System.Collections.Immutable;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Report;

namespace Platform.Infra.Preview.Running;

/// <summary>What a preview found.</summary>
public sealed record PreviewOutcome
{
    /// <summary>Exit code of an error of the program or the configuration.</summary>
    public const int Error = 1;

    /// <summary>Exit code of a mandatory policy that is violated, or of a waiver that has expired.</summary>
    public const int Violation = 2;

    /// <summary>Exit code of a replacement or deletion that the configuration does not allow.</summary>
    public const int Forbidden = 3;

    public required PreviewFindings Findings { get; init; }

    public PlatformGraph Graph => Findings.Graph;

    /// <summary>For each stack that ran without an error, in the order of the graph, what changes; empty without a base.</summary>
    public ImmutableArray<StackDifference> Differences => Findings.Differences;

    /// <summary>The report for the console.</summary>
    public required string Text { get; init; }

    /// <summary>The report for a pull request.</summary>
    public string Markdown => MarkdownReport.Write(Findings);

    public required int ExitCode { get; init; }
}
