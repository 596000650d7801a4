namespace Platform.Storefront.Listings;

/// <summary>Whom the shop asks for lists and search results.</summary>
public sealed record ListingOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Listings";

    /// <summary>Whether the services for ranking and search are asked, before the shop's own shelves and words. Off where there are none.</summary>
    public bool AskServices { get; init; }

    /// <summary>How long a service is waited for, in milliseconds.</summary>
    public int DeadlineMilliseconds { get; init; } = 250;

    /// <summary>What is wrong; null where nothing is.</summary>
    public static string? Problem(ListingOptions options) => options.DeadlineMilliseconds is < 1 or > 10_000
        ? $"{nameof(DeadlineMilliseconds)} is {options.DeadlineMilliseconds}: 1 to 10000 milliseconds were expected."
        : null;
}
