using Microsoft.Extensions.Logging;
using Platform.Hosting;
using Platform.Hosting.Answers;
using Platform.Hosting.Evaluation;
using Platform.Hosting.Models;
using Platform.Hosting.People;
using Platform.Hosting.Products;
using Platform.Recommender.Models;
using Platform.Recommender.Rungs;
using Platform.Store.Imports;
using Platform.Store.People;
using Platform.Store.Sessions;

namespace Platform.Recommender;

/// <summary>
/// Asks a model as its placement does, over the whole ladder. A model that bears a placement's name is asked
/// there; the baseline stands alone; every other is part of the personal placement.
/// </summary>
internal sealed class PlacementEvaluation : IEvaluation
{
    private readonly ServiceComposition _service;
    private readonly Placements _placements;
    private readonly QueryReader _reader;
    private readonly Histories _histories;
    private readonly ProductDirectory _directory;
    private readonly Ladder<RecommendationQuery> _baseline;

    public PlacementEvaluation(
        ServiceComposition service, Placements placements, QueryReader reader, Histories histories, ProductDirectory directory,
        ModelSlot<MostSold> mostSold, Overload overload, LadderMetrics metrics, ILogger<PlacementEvaluation> logger)
    {
        (_service, _placements, _reader, _histories, _directory) = (service, placements, reader, histories, directory);
        _baseline = new(
            MostSold.Name, [MostSoldRung.Everywhere(mostSold), new CatalogueRung(directory)], overload, metrics, logger);
    }

    public IReadOnlyCollection<string> Models => [.. _service.Models.Union(_placements.Names)];

    public async ValueTask<IReadOnlyList<string>> AnswerAsync(string model, TestCase test, int count)
    {
        var ladder = model == MostSold.Name ? _baseline : _placements.Find(model) ?? _placements.Find(Placements.YouMightAlsoLike)!;
        var answer = await ladder.AnswerAsync(QueryOf(ladder, test, count), isPatient: true).ConfigureAwait(false);
        return [.. answer.Products.Select(scored => _directory.IdOf(scored.Product))];
    }

    private RecommendationQuery QueryOf(Ladder<RecommendationQuery> ladder, TestCase test, int count)
    {
        // The baseline is asked under the rules of the placement that the others answer at.
        var placement = ladder != _baseline ? ladder.Placement
            : test.Kind == InteractionFormat.Baskets ? Placements.AlsoBought
            : Placements.YouMightAlsoLike;
        if (test.Kind != InteractionFormat.Sequences)
            return _reader.Query(placement, count, test.ProductIds, VisitorSession.Empty, History.Empty, region: null);
        var history = HistoryOf(test);
        IReadOnlyList<string> page = placement == Placements.YouMightAlsoLike ? [] : [.. history.Products.TakeLast(1)];
        return _reader.Query(placement, count, page, VisitorSession.Empty, history, region: null);
    }

    /// <summary>What the test says that the customer has, as an import of it would keep it: each product once, by its last time.</summary>
    private History HistoryOf(TestCase test)
    {
        if (test.ProductIds.Count == 0)
            return _histories.Find(test.UserId!);
        var products = test.ProductIds.Reverse().Distinct().Reverse().ToArray();
        return new History(products, [.. products.Select(_ => true)]);
    }
}
