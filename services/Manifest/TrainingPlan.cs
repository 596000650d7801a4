namespace Platform.Manifest;

/// <summary>When and where a model is trained.</summary>
public sealed record TrainingPlan
{
    /// <summary>Five cron fields, in UTC.</summary>
    public required string Schedule { get; init; }

    /// <summary>The machine type of the job.</summary>
    public required string Machine { get; init; }

    /// <summary>After which a run is given up.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>The file beside the manifest with the query that BigQuery builds features by, before the job; null where the job builds its own.</summary>
    public string? Features { get; init; }
}
