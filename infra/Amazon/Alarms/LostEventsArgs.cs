namespace Platform.Infra.Amazon.Alarms;

/// <summary>What <see cref="LostEvents"/> is made from.</summary>
internal sealed record LostEventsArgs
{
    public required Settings Settings { get; init; }

    public required SiteAlarms Alarms { get; init; }

    /// <summary>What is wrong when there is something in the queue.</summary>
    public required string Says { get; init; }

    /// <summary>The file below <c>docs/runbooks</c> that says what to do, without its ending.</summary>
    public required string Runbook { get; init; }
}
