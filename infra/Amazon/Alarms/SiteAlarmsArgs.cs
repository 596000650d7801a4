namespace Platform.Infra.Amazon.Alarms;

/// <summary>What <see cref="SiteAlarms"/> is made from.</summary>
internal sealed record SiteAlarmsArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The region that rings.</summary>
    public required string Region { get; init; }

    /// <summary>The services of AWS that ring.</summary>
    public IReadOnlyList<string> Ringers { get; init; } = [SiteAlarms.CloudWatch];
}
