using Platform.Hosting.Answers;
using Platform.Ranking.Features;
using Platform.Ranking.Listings;

namespace Platform.Ranking;

/// <summary>What a shopper asks of a list, with what is known of the shopper.</summary>
internal sealed class ListingQuery : LadderQuery
{
    public required ListingIndex Index { get; init; }

    /// <summary>The products to put in order.</summary>
    public required int[] Candidates { get; init; }

    /// <summary>The customer's past.</summary>
    public required Profile Customer { get; init; }

    /// <summary>The running session.</summary>
    public required Profile Session { get; init; }

    public override bool Allows(int product) => Index.IsListed(product);
}
