namespace Platform.Manifest;

/// <summary>A campaign as its pods are planned for.</summary>
public sealed record PlannedCampaign
{
    public required string Name { get; init; }

    /// <summary>From when on the pods are wanted: the campaign's start less its lead.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Until when they are wanted, exclusively.</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>How many pods each service wants, by its name.</summary>
    public required IReadOnlyDictionary<string, int> Wanted { get; init; }
}
