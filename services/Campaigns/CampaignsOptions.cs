namespace Platform.Campaigns;

/// <summary>Where the calendar is; set by <c>Campaigns__Calendar</c>.</summary>
public sealed record CampaignsOptions
{
    /// <summary>The calendar's file. Null for none: then nothing is published.</summary>
    public string? Calendar { get; init; }

    /// <summary>What is wrong with these options; null where nothing is.</summary>
    internal string? Problem => Calendar is not null && string.IsNullOrWhiteSpace(Calendar) ? "Calendar is blank; expected a file." : null;
}
