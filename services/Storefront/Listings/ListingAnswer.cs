using Platform.Contracts;
using Platform.Hosting.Lists;

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

    /// <summary>What the query was understood to ask for, and was held to.</summary>
    public IReadOnlyList<ListFilter> Understood { get; init; } = [];

    /// <summary>Of that, what was let go since nothing has all of it.</summary>
    public IReadOnlyList<ListFilter> Relaxed { get; init; } = [];

    /// <summary>Why products stand where no score would have put them, by the directory's number.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> Reasons { get; init; } = new Dictionary<int, IReadOnlyList<string>>();

    /// <summary>The features of the products of the page, for the impression to send back; null where there are none.</summary>
    public string? Features { get; init; }

    /// <summary>To be sent back with the events that follow.</summary>
    public required string AttributionToken { get; init; }

    /// <summary>The rung that answered: see <see cref="Rungs"/>; that of the catalogue for the shop's own shelves.</summary>
    public required string Rung { get; init; }

    /// <summary>What put the products into this order.</summary>
    public required string Model { get; init; }

    /// <summary>That model's version; empty for none.</summary>
    public string Version { get; init; } = "";

    /// <summary>How long it took, from the page's side.</summary>
    public double Milliseconds { get; init; }

    /// <summary>The page nearest to the one that was asked for.</summary>
    internal static (int Page, int Pages) PageOf(int asked, int totalSize, int pageSize)
    {
        var pages = Math.Max(1, (int)(((long)totalSize + pageSize - 1) / pageSize));
        return (Math.Clamp(asked, 1, pages), pages);
    }
}
