using Pulumi;

namespace Platform.Infra.Amazon.Alarms;

/// <summary>A number of CloudWatch that must not be passed.</summary>
internal sealed record SiteAlarm
{
    /// <summary>What is wrong when it rings.</summary>
    public required string Says { get; init; }

    /// <summary>The file below <c>docs/runbooks</c> that says what to do, without its ending.</summary>
    public required string Runbook { get; init; }

    public required string Namespace { get; init; }

    public required string Metric { get; init; }

    public required IReadOnlyDictionary<string, Input<string>> Dimensions { get; init; }

    public string Statistic { get; init; } = "Sum";

    public string Comparison { get; init; } = "GreaterThanOrEqualToThreshold";

    public required double Threshold { get; init; }

    public required int PeriodSeconds { get; init; }

    /// <summary>In how many periods, one after the other.</summary>
    public int Periods { get; init; } = 1;

    /// <summary>Whether it rings when nothing is counted.</summary>
    public bool RingsInSilence { get; init; }
}
