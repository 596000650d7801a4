using System.Text.Json;
using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Learning;
using Platform.Learning.Baskets;
using Platform.Learning.Neighbours;
using Platform.Learning.Tuning;
using Platform.Store.Files;

namespace Platform.Recommender.Models;

/// <summary>
/// What is bought with a product, or with a basket, and is no other one of its kind. A product that was never
/// bought has the best sellers of the categories that go with its own, the most fitting ones first.
/// </summary>
public sealed class AlsoBought : IModel<AlsoBought>, INeighbourModel
{
    private const int ListLength = 100;
    private const int QuickTrials = 24;
    private const int LongTrials = 240;

    private readonly NeighbourLists _lists;
    private readonly int[] _kinds;
    private readonly ComplementParameters _parameters;

    /// <param name="products">Shape [items].</param>
    /// <param name="lists">The complements of each item.</param>
    /// <param name="kinds">Shape [items]: items of one kind stand for each other; -1 for one that no other stands for.</param>
    /// <param name="parameters">What it was trained with.</param>
    private AlsoBought(IReadOnlyList<string> products, NeighbourLists lists, int[] kinds, ComplementParameters parameters) =>
        (Products, _lists, _kinds, _parameters) = (products, lists, kinds, parameters);

    public static string Name => "also-bought";

    public IReadOnlyList<string> Products { get; }

    public JsonElement Parameters => ModelParameters.Write(_parameters);

    public static AlsoBought Train(TrainingData data, TrainingRun run)
    {
        var baskets = Interactions.Baskets(data);
        if (!baskets.HasPairs())
            throw new NothingToLearnException("no purchase with two products");
        run.Progress("reading the catalogue", 0);
        var views = Interactions.Visits(data);
        var (kinds, style) = (ProductKinds.Of(data), ProductFeatures.OfStyle(data));
        run.Progress("finding parameters", 0.2);
        var seen = views.HasPairs() ? new Cooccurrence(views).Sequences : null;
        var parameters = run.Parameters is { } given
            ? ModelParameters.Read<ComplementParameters>(given)
            : ComplementTuning.Find(baskets, seen, kinds, style, BudgetOf(run), run.Cancel);
        run.Progress("finding complements", 0.8);
        var evidence = new ComplementEvidence(baskets, seen, kinds, style);
        var lists = new Complements(evidence, parameters).All(ListLength, run.Cores, run.Cancel);
        int[] substitutes = [.. Enumerable.Range(0, data.Products.Count).Select(evidence.Pairs.SubstitutesOf)];
        return new AlsoBought(data.Products, lists, substitutes, parameters);
    }

    public int Find<TFilter>(ReadOnlySpan<int> items, TFilter filter, Span<ScoredItem> best)
        where TFilter : struct, IItemFilter
    {
        var kinds = new int[items.Length];
        for (var index = 0; index < kinds.Length; index++)
            kinds[index] = _kinds[items[index]];
        return NeighbourSum.Find(
            _lists, items, (float)_parameters.Decay, new NoSubstitutes<TFilter>(filter, _kinds, kinds), best);
    }

    /// <summary>Whether anything goes with an item.</summary>
    internal bool Knows(int item) => !_lists.Of(item).IsEmpty;

    /// <summary>
    /// Asks for each product of a basket from all the others; and, as <c>next-</c>, for each from those that came into
    /// the basket before it.
    /// </summary>
    public IReadOnlyDictionary<string, double> Evaluate(HeldOut heldOut)
    {
        var items = new HeldOutItems(heldOut, Products);
        var (any, next) = (new RankTally(), new RankTally());
        foreach (var basket in heldOut.Baskets)
        {
            for (var place = 0; place < basket.Length; place++)
            {
                var target = items[basket[place]];
                any.Add(RankOf(target, items.Of([.. basket[..place], .. basket[(place + 1)..]])));
                if (place > 0)
                    next.Add(RankOf(target, items.Of(basket[..place])));
            }
        }

        return new Dictionary<string, double>([.. any.Metrics(), .. next.Metrics("next-")]);
    }

    public void Save(VersionWriter files)
    {
        files.Write("products", Products);
        files.Write("kinds", _kinds);
        _lists.Save(files);
    }

    public static AlsoBought Load(VersionReader files, JsonElement parameters)
    {
        var (products, kinds) = (files.ReadStrings("products"), files.ReadArray<int>("kinds"));
        if (kinds.Length != products.Length)
            throw new CorruptVersionException($"{products.Length} products need as many kinds, found {kinds.Length}.");
        return new AlsoBought(
            products, NeighbourFiles.Load(files, products.Length), kinds, ModelParameters.Read<ComplementParameters>(parameters));
    }

    private int RankOf(int target, ReadOnlySpan<int> asked)
    {
        Span<ScoredItem> best = stackalloc ScoredItem[RankTally.Deep];
        return SimilarItems.RankOf(target, best[..Find(asked, default(AllItems), best)]);
    }

    private static SearchBudget BudgetOf(TrainingRun run) => new()
    {
        Trials = run.SearchLong ? LongTrials : QuickTrials,
        Seed = run.Seed,
        Cores = run.Cores,
        Progress = part => run.Progress("finding parameters", 0.2 + (0.6 * part)),
    };

    /// <summary>Leaves out what stands for an item that is asked about.</summary>
    private readonly struct NoSubstitutes<TFilter>(TFilter inner, int[] kinds, int[] asked) : IItemFilter
        where TFilter : struct, IItemFilter
    {
        public bool Allows(int item) =>
            (kinds[item] < 0 || !asked.AsSpan().Contains(kinds[item])) && inner.Allows(item);
    }
}
