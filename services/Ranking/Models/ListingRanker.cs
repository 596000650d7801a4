using System.Text.Json;
using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Learning.Ranking;
using Platform.Learning.Ranking.Trees;
using Platform.Ranking.Features;
using Platform.Store.Files;

namespace Platform.Ranking.Models;

/// <summary>
/// Orders lists by trees that learnt from pages of lists: what was bought before what was put into a basket, that before
/// what was clicked, that before what was passed over. With the trees it keeps what happened to each product until it
/// was trained. Nothing in it is of any person.
/// </summary>
public sealed class ListingRanker : IModel<ListingRanker>
{
    /// <summary>The newest part of the pages that tells when to stop.</summary>
    private const double StoppingPart = 0.15;

    /// <summary>Fewer pages than this teach nothing.</summary>
    private const int FewestPages = 50;

    /// <summary>Rows of a leaf of a small shop.</summary>
    private const int FewestRows = 20;

    /// <summary>Rows of all pages for each row that a leaf must have.</summary>
    private const int RowsPerRow = 400;

    private readonly string[] _products;
    private readonly ListingParameters _parameters;
    private readonly TreeEnsemble _trees;

    private ListingRanker(string[] products, ListingParameters parameters, TreeEnsemble trees, ListingStats stats, long until)
    {
        (_products, _parameters, _trees, Stats, Until) = (products, parameters, trees, stats, until);
        Scorer = new TreeScorer(trees);
        Parameters = JsonSerializer.SerializeToElement(parameters, Options);
    }

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Name => "listing-ranker";

    public IReadOnlyList<string> Products => _products;

    public JsonElement Parameters { get; }

    /// <summary>The attributes that are told apart.</summary>
    internal IReadOnlyList<string> Attributes => _parameters.Attributes;

    /// <summary>Scores rows of <see cref="FeatureSet"/>.</summary>
    internal TreeScorer Scorer { get; }

    /// <summary>What happened to the model's products.</summary>
    internal ListingStats Stats { get; }

    /// <summary>Until when, in milliseconds since 1970.</summary>
    internal long Until { get; }

    public static ListingRanker Train(TrainingData data, TrainingRun run)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(run);
        var parameters = run.Parameters?.Deserialize<ListingParameters>(Options) ?? new ListingParameters();
        var attributes = AttributeChoice.Of(data);
        run.Progress("joining impressions", 0.1);
        var pages = ListedPages.Of(data);
        var traits = ProductTraits.Of([.. Enumerable.Range(0, data.Products.Count).Select(data.ProductOf)], attributes);
        var lessons = ListingLessons.Of(data, pages, traits, run.Cancel);
        if (lessons.Pages is not { Queries: >= FewestPages } lists)
            throw new NothingToLearnException($"{lessons.Pages?.Queries ?? 0} pages of lists with a click; at least {FewestPages} are needed");
        run.Progress("learning to order lists", 0.4);
        var kept = (int)(lists.Queries * (1 - StoppingPart));
        var trees = Grow(
            lists.Select([.. Enumerable.Range(0, kept)]), lists.Select([.. Enumerable.Range(kept, lists.Queries - kept)]),
            parameters.Learner(run.Seed) with { RowsPerLeaf = Math.Clamp(lists.Rows / RowsPerRow, FewestRows, Math.Max(FewestRows, parameters.RowsPerLeaf)) }, run.Cores, run.Cancel);
        run.Progress("done", 1);
        return new ListingRanker([.. data.Products], parameters with { Attributes = attributes }, trees, lessons.Stats, lessons.Until);
    }

    private static TreeEnsemble Grow(RankingData data, RankingData heldOut, LambdaMartParameters parameters, int cores, CancellationToken cancel)
    {
        try
        {
            return LambdaMart.Train(data, heldOut, parameters, cores, cancel);
        }
        catch (DllNotFoundException missing)
        {
            // A machine that lacks it still serves lists, by what sold most.
            throw new NothingToLearnException($"LightGBM's native library does not load; it needs libgomp (on Debian and Ubuntu the package libgomp1): {missing.Message}");
        }
    }

    public IReadOnlyDictionary<string, double> Evaluate(HeldOut heldOut) => ListingTrial.Measure(this, heldOut);

    public void Save(VersionWriter files)
    {
        ArgumentNullException.ThrowIfNull(files);
        files.Write("trees", TreeFormat.Write(_trees));
        files.Write("products", _products);
        files.Write("stats", Stats.All.SelectMany(counter => counter).ToArray());
        files.Write("until", [Until]);
    }

    public static ListingRanker Load(VersionReader files, JsonElement parameters)
    {
        ArgumentNullException.ThrowIfNull(files);
        var products = files.ReadStrings("products");
        var (stats, until) = (files.ReadArray<float>("stats"), files.ReadArray<long>("until"));
        var read = new ListingStats(products.Length);
        var counters = read.All.ToArray();
        if (stats.Length != counters.Length * products.Length || until.Length != 1)
            throw new CorruptVersionException($"stats: {stats.Length} numbers are not {counters.Length} for each of {products.Length} products.");
        for (var counter = 0; counter < counters.Length; counter++)
            stats.AsSpan(counter * products.Length, products.Length).CopyTo(counters[counter]);
        if (stats.Any(count => !(count >= 0) || !float.IsFinite(count)))
            throw new CorruptVersionException("stats: a count is no number.");
        return new ListingRanker(products, parameters.Deserialize<ListingParameters>(Options) ?? new(), TreesOf(files), read, until[0]);
    }

    private static TreeEnsemble TreesOf(VersionReader files)
    {
        try
        {
            var trees = TreeFormat.Read(files.ReadArray<byte>("trees"));
            return trees.Columns == FeatureSet.Count
                ? trees
                : throw new CorruptVersionException($"trees: expected {FeatureSet.Count} features, found {trees.Columns}.");
        }
        catch (InvalidDataException broken)
        {
            throw new CorruptVersionException($"trees: {broken.Message}", broken);
        }
    }
}
