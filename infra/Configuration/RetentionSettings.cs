namespace Platform.Infra.Configuration;

/// <summary>For how many days what shoppers did is kept; after that it is deleted, wherever it lies.</summary>
public sealed record RetentionSettings
{
    internal const string Shape = "eventsDays, peopleDays and logsDays, such as { eventsDays: 400, peopleDays: 400, logsDays: 400 }";

    private const int Longest = 3650;

    /// <summary>Raw events: files and rows.</summary>
    public required int EventsDays { get; init; }

    /// <summary>What is known of a person under a pseudonym, and the mails that were made for people.</summary>
    public required int PeopleDays { get; init; }

    /// <summary>Logs of who did what in the platform.</summary>
    public required int LogsDays { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        foreach (var (key, days) in new[] { ("eventsDays", EventsDays), ("peopleDays", PeopleDays), ("logsDays", LogsDays) })
        {
            if (days is < 1 or > Longest)
                refuse($"retention.{key}", $"1 to {Longest}", $"{days}");
        }
    }
}
