using System.Text.Json;
using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Learning;
using Platform.Learning.Content;
using Platform.Learning.Neighbours;
using Platform.Learning.Tuning;
using Platform.Store.Files;

namespace Platform.Recommender.Models;

/// <summary>
/// Products like one: seen in the same visits, and alike in what the catalogue says. Either may be missing: clicks
/// come without a catalogue, new products without clicks.
/// </summary>
public sealed class SimilarItems : IModel<SimilarItems>, INeighbourModel
{
    private const int ListLength = 100;
    private const int QuickTrials = 16;
    private const int LongTrials = 240;

    /// <summary>What a product of the page weighs beside the one after it.</summary>
    private const float Decay = 0.7f;

    private readonly NeighbourLists _lists;

    private SimilarItems(IReadOnlyList<string> products, NeighbourLists lists, JsonElement parameters) =>
        (Products, _lists, Parameters) = (products, lists, parameters);

    public static string Name => "similar-items";

    public IReadOnlyList<string> Products { get; }

    public JsonElement Parameters { get; }

    public static SimilarItems Train(TrainingData data, TrainingRun run)
    {
        run.Progress("reading the catalogue", 0);
        var behaviour = Interactions.Visits(data);
        if (!behaviour.HasPairs())
            behaviour = Interactions.Histories(data);
        var content = ProductFeatures.Of(data);
        if (content is null && !behaviour.HasPairs())
            throw new NothingToLearnException("no visit or history with two products, and no catalogue");

        run.Progress("comparing products", 0.1);
        var alike = content is null
            ? [.. Enumerable.Repeat(Array.Empty<ScoredItem>(), data.Products.Count)]
            : ContentNeighbours.Find(content, ListLength, run.Cores, run.Cancel);
        var groups = ProductKinds.Of(data).Groups;
        run.Progress("finding parameters", 0.6);
        var parameters = run.Parameters is { } given
            ? ModelParameters.Read<BlendParameters>(given)
            : BlendTuning.Find(behaviour, content, alike, groups, BudgetOf(run), run.Cancel);
        run.Progress("blending", 0.9);
        var lists = new BlendedNeighbours(new Cooccurrence(behaviour), content, alike, groups, parameters)
            .All(ListLength, run.Cores, run.Cancel);
        return new SimilarItems(data.Products, lists, ModelParameters.Write(parameters));
    }

    public int Find<TFilter>(ReadOnlySpan<int> items, TFilter filter, Span<ScoredItem> best)
        where TFilter : struct, IItemFilter => NeighbourSum.Find(_lists, items, Decay, filter, best);

    /// <summary>Asks for the product that was looked at next, from the one before it.</summary>
    public IReadOnlyDictionary<string, double> Evaluate(HeldOut heldOut)
    {
        var items = new HeldOutItems(heldOut, Products);
        var tally = new RankTally();
        Span<ScoredItem> best = new ScoredItem[RankTally.Deep];
        foreach (var question in heldOut.NextItems)
        {
            var before = question.Session.Count > 0 ? question.Session[^1] : question.History[^1];
            if (before == question.Next)
                continue;
            var count = items[before] < 0 ? 0 : Find([items[before]], default(AllItems), best);
            tally.Add(RankOf(items[question.Next], best[..count]));
        }

        return new Dictionary<string, double>(tally.Metrics());
    }

    public void Save(VersionWriter files)
    {
        files.Write("products", Products);
        _lists.Save(files);
    }

    public static SimilarItems Load(VersionReader files, JsonElement parameters)
    {
        var products = files.ReadStrings("products");
        return new SimilarItems(products, NeighbourFiles.Load(files, products.Length), parameters);
    }

    internal static int RankOf(int item, ReadOnlySpan<ScoredItem> best)
    {
        for (var rank = 0; rank < best.Length; rank++)
        {
            if (best[rank].Item == item)
                return rank;
        }

        return -1;
    }

    private static SearchBudget BudgetOf(TrainingRun run) => new()
    {
        Trials = run.SearchLong ? LongTrials : QuickTrials,
        Seed = run.Seed,
        Cores = run.Cores,
        Progress = part => run.Progress("finding parameters", 0.6 + (0.3 * part)),
    };
}
