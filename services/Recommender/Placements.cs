using Microsoft.Extensions.Logging;
using Platform.Hosting.Answers;
using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Recommender.Models;
using Platform.Recommender.Rungs;

namespace Platform.Recommender;

/// <summary>The placements, each a ladder: what they ask first, and what when that fails.</summary>
public sealed class Placements
{
    public const string SimilarItems = "similar-items";
    public const string AlsoBought = "also-bought";
    public const string YouMightAlsoLike = "you-might-also-like";

    private readonly Dictionary<string, Ladder<RecommendationQuery>> _ladders;

    public Placements(
        ModelSlot<MostSold> mostSold, ModelSlot<YouMightAlsoLike> youMightAlsoLike, ModelSlot<SimilarItems> similarItems,
        ModelSlot<AlsoBought> alsoBought, ProductDirectory directory, Overload overload, LadderMetrics metrics,
        RecommenderOptions options, TimeProvider time, ILogger<Placements> logger)
    {
        var inCategory = MostSoldRung.InCategory(mostSold);
        IRung<RecommendationQuery>[] popular =
            [MostSoldRung.InRegion(mostSold), MostSoldRung.Everywhere(mostSold), new CatalogueRung(directory)];
        IRung<RecommendationQuery> session = new SessionRung(youMightAlsoLike);
        if (options.RememberedAnswers > 0)
            session = new RememberedRung(session, youMightAlsoLike, options, time, metrics.Remembered(YouMightAlsoLike, session.Name));
        _ladders = new Dictionary<string, IRung<RecommendationQuery>[]>
        {
            [SimilarItems] = [new ItemRung<SimilarItems>(similarItems), inCategory, .. popular],
            [AlsoBought] =
            [
                new ItemRung<AlsoBought>(alsoBought), MostSoldRung.InRegion(mostSold).OfOtherKinds(),
                MostSoldRung.Everywhere(mostSold).OfOtherKinds(), .. popular,
            ],
            [YouMightAlsoLike] = [new PersonalRung(youMightAlsoLike), session, inCategory, .. popular],
        }.ToDictionary(
            placement => placement.Key,
            placement => new Ladder<RecommendationQuery>(placement.Key, placement.Value, overload, metrics, logger));
    }

    /// <summary>The names of the placements.</summary>
    public IReadOnlyCollection<string> Names => _ladders.Keys;

    /// <summary>The ladder of a placement; null where there is no such placement.</summary>
    public Ladder<RecommendationQuery>? Find(string placement) => _ladders.GetValueOrDefault(placement);
}
