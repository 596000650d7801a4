using Platform.Contracts;

namespace Platform.Storefront.Listings;

/// <summary>A page of a list, and where it came from.</summary>
public sealed record ListingAnswer
{
    /// <summary>The directory's numbers of the products of the page, in order.</summary>
    public required IReadOnlyList<int> Products { get; init; }

    /// <summary>How many products the whole list has.</summary>
    public required int TotalSize { get; init; }

    /// <summary>The page that is shown, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>At least 1.</summary>
    public required int Pages { get; init; }

    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>What was searched for instead of the query; null where the query itself was.</summary>
    public string? CorrectedQuery { get; init; }

    /// <summary>To be sent back with the events that follow; empty where nobody keeps account of it.</summary>
    public string AttributionToken { get; init; } = "";

    /// <summary>The rung that answered; <see cref="OwnRung"/> for the shop's own shelves.</summary>
    public required string Rung { get; init; }

    /// <summary>What put the products into this order.</summary>
    public required string Model { get; init; }

    /// <summary>That model's version; empty for none.</summary>
    public string Version { get; init; } = "";

    /// <summary>How long it took, from the page's side.</summary>
    public double Milliseconds { get; init; }

    /// <summary>The rung of answers that the shop gave itself.</summary>
    public const string OwnRung = "shop";

    /// <summary>The page nearest to the one that was asked for.</summary>
    internal static (int Page, int Pages) PageOf(int asked, int totalSize, int pageSize)
    {
        var pages = Math.Max(1, (int)(((long)totalSize + pageSize - 1) / pageSize));
        return (Math.Clamp(asked, 1, pages), pages);
    }
}
