using Pulumi.Gcp.Monitoring.Inputs;

namespace Platform.Infra.Google.Monitoring;

/// <summary>Something that somebody must hear of.</summary>
internal sealed record Alert
{
    /// <summary>What is the case, in a few words: the subject of the mail.</summary>
    public required string Title { get; init; }

    /// <summary>What it means for the shop, in a sentence or two.</summary>
    public required string Meaning { get; init; }

    public required AlertSeverity Severity { get; init; }

    /// <summary>The page of <c>docs/runbooks</c> that says what to do, without its ending.</summary>
    public required string Runbook { get; init; }

    /// <summary>When it is the case: one of <see cref="AlertConditions"/>.</summary>
    public required AlertPolicyConditionArgs Condition { get; init; }

    /// <summary>Whether the stack wants to hear of it.</summary>
    public bool IsEnabled { get; init; } = true;
}
