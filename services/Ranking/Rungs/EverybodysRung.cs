using Platform.Hosting.Answers;
using Platform.Ranking.Listings;
using Platform.Ranking.Models;

namespace Platform.Ranking.Rungs;

/// <summary>An order that is the same for everybody, and was made beforehand.</summary>
/// <param name="name">One of <see cref="Contracts.Rungs"/>.</param>
/// <param name="score">A product's score; higher is better.</param>
/// <param name="model">The model and the version it is from; null where there is none now.</param>
internal sealed class EverybodysRung(
    string name, Func<ListingIndex, int, float> score, Func<ListingIndex, (string Model, string Version)?> model) : IRung<ListingQuery>
{
    public string Name => name;

    public RungLimits Limits => RungLimits.None;

    /// <summary>By the trees, for somebody of whom nothing is known.</summary>
    public static EverybodysRung InCategory() => new(Contracts.Rungs.PopularInCategory, (index, product) => index.Scores[product], Ranker);

    /// <summary>By what was sold of late.</summary>
    public static EverybodysRung Popular() => new(Contracts.Rungs.Popular, (index, product) => index.Sold[product], Ranker);

    /// <summary>Below the last model: the newest first.</summary>
    public static EverybodysRung Catalogue() => new(
        Contracts.Rungs.Catalogue, (index, product) => index.Rows.Traits.Published[product], _ => ("catalogue", ""));

    public ValueTask<RungAnswer> AskAsync(ListingQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        if (model(query.Index) is not var (from, version))
            return ValueTask.FromResult(RungAnswer.Nothing);
        var count = 0;
        var order = query.Candidates.Select((product, place) => (Score: score(query.Index, product), Place: place, Product: product))
            .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Place).Take(buffer.Length);
        foreach (var candidate in order)
            buffer.Span[count++] = new ScoredProduct(candidate.Product, candidate.Score);
        return ValueTask.FromResult(new RungAnswer(count, from, version));
    }

    private static (string, string)? Ranker(ListingIndex index) => index.Served is { } served ? (ListingRanker.Name, served.Version) : null;
}
