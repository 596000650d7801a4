using System.IO.Hashing;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;
using Platform.Contracts;
using Platform.Hosting.Answers;
using Platform.Hosting.Lists;
using Platform.Ranking.Models;
using Platform.Ranking.Rules;
using Platform.Ranking.Rungs;

namespace Platform.Ranking.Listings;

/// <summary>Makes whole lists: narrows, lets the ladder put the best in order, then rules, variety and new products.</summary>
internal sealed class ListMaker
{
    public const string Placement = ListedPages.Placement;

    /// <summary>Products that are put in order for one person: the best of the list for everybody. All others follow as they are.</summary>
    private const int MostRanked = 1_000;

    /// <summary>Products that a random order is made of.</summary>
    private const int MostShuffled = 20;

    private readonly Ladder<ListingQuery> _ladder;
    private readonly RankingOptions _options;
    private readonly TimeProvider _time;

    public ListMaker(Overload overload, LadderMetrics metrics, RankingOptions options, TimeProvider time, ILogger<ListMaker> logger)
    {
        (_options, _time) = (options, time);
        _ladder = new(
            Placement,
            [RankerRung.Personal(), RankerRung.InSession(), EverybodysRung.InCategory(), EverybodysRung.Popular(), EverybodysRung.Catalogue()],
            overload, metrics, logger);
    }

    /// <summary>Makes a list.</summary>
    public async ValueTask<RankedList> MakeAsync(ListingQuestion question)
    {
        var index = question.Index;
        var (products, facets) = index.Facets.Narrow(question.Shelf, question.Filters);
        if (question.Sort != ListSort.Relevance)
            return Sorted(question, products, facets);
        MeantRule[] rules = [.. index.Rules.For(question.Category)];
        var query = new ListingQuery
        {
            Index = index, Candidates = CandidatesOf(products, rules), Wanted = Math.Min(MostRanked, products.Length),
            Customer = index.Rows.ProfileOf(question.History, question.Owned), Session = index.Rows.ProfileOf(question.Session, []),
        };
        var answer = await _ladder.AnswerAsync(query, question.IsPatient).ConfigureAwait(false);
        var ranked = answer.Products.Select(one => one.Product).ToHashSet();
        var draft = new ListDraft(answer.Products, products.Where(product => !ranked.Contains(product)).Select(product => new ScoredProduct(product, index.Scores[product])));
        var isRandom = Arrange(draft, question, rules);
        return ListOf(draft, facets, answer.Rung, isRandom ? ListedPages.Randomised : answer.Model, answer.Version);
    }

    /// <summary>The best for everybody, and what a rule raises.</summary>
    private static int[] CandidatesOf(int[] products, MeantRule[] rules)
    {
        if (products.Length <= MostRanked)
            return products;
        bool IsRaised(int product) => Array.Exists(rules, rule => rule.Rule.Boost is not null && rule.Meant.Contains(product));
        return rules.Any(rule => rule.Rule.Boost is not null)
            ? [.. products.OrderByDescending(IsRaised).Take(MostRanked)]
            : products[..MostRanked];
    }

    /// <summary>Puts a list into its final order.</summary>
    /// <returns>Whether its beginning was shuffled.</returns>
    private bool Arrange(ListDraft draft, ListingQuestion question, MeantRule[] rules)
    {
        var now = _time.GetUtcNow();
        var seed = SeedOf($"{question.VisitorId}\n{question.Category}\n{now.UtcDateTime:yyyy-MM-dd}");
        RuleOrder.Boost(draft, rules);
        Diversity.Apply(draft, question.Index.Rows.Traits);
        FairStart.Apply(draft, question.Index, now.ToUnixTimeMilliseconds(), (int)seed);
        // Only of whom the events speak: a page that nobody's clicks can be laid to teaches nothing.
        var isRandom = !string.IsNullOrEmpty(question.VisitorId) && (seed >> 32) / (double)uint.MaxValue < _options.RandomShare;
        if (isRandom)
        {
            var random = new Random((int)seed);
            for (var place = Math.Min(MostShuffled, draft.Products.Count) - 1; place > 0; place--)
                draft.Move(random.Next(place + 1), place);
        }

        RuleOrder.Arrange(draft, rules, question.Index);
        return isRandom;
    }

    private RankedList Sorted(ListingQuestion question, int[] products, IReadOnlyList<Facet> facets)
    {
        var traits = question.Index.Rows.Traits;
        var draft = new ListDraft(products.Select(product => new ScoredProduct(product, 0)), []);
        draft.Sort<double>(one => question.Sort switch
        {
            ListSort.Price => float.IsNaN(traits.Prices[one.Product]) ? double.PositiveInfinity : traits.Prices[one.Product],
            ListSort.PriceDescending => float.IsNaN(traits.Prices[one.Product]) ? double.PositiveInfinity : -traits.Prices[one.Product],
            _ => -traits.Published[one.Product],
        });
        RuleOrder.Arrange(draft, [], question.Index);
        return ListOf(draft, facets, Contracts.Rungs.Catalogue, "sorted", "");
    }

    private RankedList ListOf(ListDraft draft, IReadOnlyList<Facet> facets, string rung, string model, string version) => new()
    {
        Products = [.. draft.Products.Select(one => one.Product)],
        Scores = [.. draft.Products.Select(one => one.Score)],
        Reasons = draft.Reasons,
        Facets = facets,
        Rung = rung, Model = model, Version = version,
        Made = _time.GetTimestamp(),
    };

    private static ulong SeedOf(string text) => XxHash64.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()));
}
