namespace Platform.Storefront.Listings;

/// <summary>Whom the shop asks for lists and search results; set by <c>Listings__AskServices</c> and so on.</summary>
public sealed record ListingOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Listings";

    /// <summary>Whether the services for ranking and search are asked, before the shop's own shelves and words. To be off where there are none.</summary>
    public bool AskServices { get; init; } = true;

    /// <summary>How long a service is waited for.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>What is wrong with them; null where nothing is.</summary>
    public string? Problem => Deadline < TimeSpan.FromMilliseconds(10) ? $"Deadline: expected at least 10 ms, found {Deadline}." : null;
}
