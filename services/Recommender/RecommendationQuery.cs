using Platform.Hosting.Answers;
using Platform.Hosting.Products;

namespace Platform.Recommender;

/// <summary>What a shopper asks of a placement, with what is known of the shopper.</summary>
public sealed class RecommendationQuery : LadderQuery
{
    /// <summary>What the catalogue said when the question was asked.</summary>
    public required ProductFacts Facts { get; init; }

    /// <summary>Products of the running session, newest last; the last one is the current one.</summary>
    public required int[] Session { get; init; }

    /// <summary>Products that the request names, newest last; what answers from products answers from these.</summary>
    public int[] Page { get; init; } = [];

    /// <summary>Products that the customer had to do with before, newest last; empty for a stranger.</summary>
    public int[] History { get; init; } = [];

    /// <summary>Products that must not be in the answer: what the customer has, or the page shows.</summary>
    public int[] Excluded { get; init; } = [];

    /// <summary>Products whose variants must not be in the answer either.</summary>
    public int[] NoVariantsOf { get; init; } = [];

    /// <summary>Whether the current product may be in the answer: shoppers of some shops look at one again at once.</summary>
    public bool MayRepeatCurrent { get; init; }

    /// <summary>The shop's country or brand, for "popular in the region".</summary>
    public string? Region { get; init; }

    /// <summary>The current product; -1 where there is none.</summary>
    public int Current => Session.Length > 0 ? Session[^1] : -1;

    public override bool Allows(int product) =>
        (product != Current || MayRepeatCurrent)
        && Facts.IsAvailable(product) && !Excluded.AsSpan().Contains(product) && !IsVariant(product);

    /// <summary>Whether a product lies in the same leaf of the category tree as one of the page, and may stand for it.</summary>
    public bool IsOfKindOfPage(int product)
    {
        if (Facts.Find(product) is not { Categories: [var kind, ..] })
            return false;
        foreach (var other in Page)
        {
            if (Facts.Find(other) is { Categories: [var otherKind, ..] } && kind == otherKind)
                return true;
        }

        return false;
    }

    private bool IsVariant(int product)
    {
        foreach (var other in NoVariantsOf)
        {
            if (Facts.AreVariants(product, other))
                return true;
        }

        return false;
    }
}
