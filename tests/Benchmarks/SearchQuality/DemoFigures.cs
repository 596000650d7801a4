using Platform.Benchmarks.Reporting;
using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Hosting.Training;
using Platform.Learning.Ranking;
using Platform.Search;
using Platform.Search.Live;
using Platform.Search.Models;
using Platform.Store.Products;
using Platform.World;
using Platform.World.Goods;
using Platform.World.Queries;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>
/// The demo shop: what words and meaning find together, beside words alone. The truth - which product answers which need - the world knows; the search learns from
/// searches only, and from other ones than it is asked.
/// </summary>
internal static class DemoFigures
{
    private const int Products = 10_000;
    private const int Searches = 60_000;
    private const int Asked = 1_500;
    private const int Depth = 50;
    private const int Relevant = 3;

    private static readonly WorldOptions Options = new() { Products = Products, Now = new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero) };

    public static IEnumerable<Figure> Measure()
    {
        var assortment = Assortment.Create(Options);
        var catalogue = Catalogue.Of(ProductCards.Of(assortment, Options));
        var folder = Workspace.Fresh("search-log");
        var events = PastSearches.Write(folder, assortment, catalogue, Searches, Options.Seed);
        var run = new TrainingRun { Seed = 1, Cores = Environment.ProcessorCount };
        var model = SearchModel.Train(new TrainingData(events, catalogue), run);
        var directory = new ProductDirectory();
        directory.Apply(catalogue);
        var hybrid = Live(model, directory);
        // Words alone, as the catalogue has them: what searches taught is left out.
        var lexical = Live(model with { Synonyms = [], Ranker = HitRanker.Linear }, directory);
        var plainWords = new PlainWords(catalogue);
        var writer = new QueryWriter(assortment);
        var queries = Enumerable.Range(Searches, 20 * Asked).Select(number => writer.Draw(Options.Seed, number, PastSearches.LanguageOf(number)))
            .Where(query => !query.HasTypo).Select(query => (query, Answers: RelevantTo(query, assortment))).Where(one => one.Answers.Count > 0);
        var all = queries.ToArray();
        var mismatch = all.Where(one => one.query.IsMismatch).Take(Asked).ToArray();
        var plain = all.Where(one => !one.query.IsMismatch).Take(Asked).ToArray();
        return [.. Figures("vocabulary mismatch", mismatch, hybrid, lexical, plainWords, directory, "≥ 2×"), .. Figures("plain words", plain, hybrid, lexical, plainWords, directory, "≥ 1×")];
    }

    private static LiveIndex Live(SearchModel model, ProductDirectory directory) =>
        LiveIndex.Of(new ServedModel<SearchModel>(model, ProductMap.Of(model.Products, directory), "1"), directory, directory.Facts);

    private static HashSet<string> RelevantTo(ShopperQuery query, Assortment assortment) =>
    [
        .. Enumerable.Range(0, assortment.Garments.Length)
            .Where(product => assortment.Garments[product].IsInStock && Relevance.Grade(query.Need, assortment.Garments[product]) >= Relevant).Select(ProductCards.IdOf),
    ];

    private static IEnumerable<Figure> Figures(
        string name, (ShopperQuery Query, HashSet<string> Relevant)[] queries, LiveIndex hybrid, LiveIndex lexical, PlainWords plain,
        ProductDirectory directory, string target)
    {
        double[] ours = [.. queries.Select(one => Recall(hybrid, directory, one.Query.Text, one.Relevant, byMeaning: true))];
        double[] theirs = [.. queries.Select(one => Recall(lexical, directory, one.Query.Text, one.Relevant, byMeaning: false))];
        var interval = QueryBootstrap.Of(ours, 0.95, seed: 1);
        return
        [
            new($"demo shop, {name}: recall@{Depth}, hybrid", interval.Mean) { Target = target, Peer = "words alone", PeerValue = theirs.Average() },
            new($"demo shop, {name}: recall@{Depth}, hybrid, beside BM25 of any word", interval.Mean)
            {
                Target = target, Peer = "plain BM25", PeerValue = queries.Average(one => (double)plain.Find(one.Query.Text).Take(Depth)
                    .Count(product => one.Relevant.Contains(ProductCards.IdOf(product))) / Math.Min(Depth, one.Relevant.Count)),
            },
            new($"demo shop, {name}: 95 % from", interval.Low),
            new($"demo shop, {name}: 95 % to", interval.High),
            new($"demo shop, {name}: queries without any hit, hybrid", queries.Count(one => Find(hybrid, one.Query.Text, byMeaning: true).Page.Count == 0))
            {
                Peer = "words alone", PeerValue = queries.Count(one => Find(lexical, one.Query.Text, byMeaning: false).Page.Count == 0),
            },
        ];
    }

    /// <summary>The part of what is relevant that stands among the first fifty; where more is, of fifty.</summary>
    private static double Recall(LiveIndex live, ProductDirectory directory, string text, HashSet<string> relevant, bool byMeaning) =>
        (double)Find(live, text, byMeaning).Page.Count(hit => relevant.Contains(directory.IdOf(live.ProductOf(hit.Document)))) / Math.Min(Depth, relevant.Count);

    private static SearchResult Find(LiveIndex live, string text, bool byMeaning) => SearchEngine.Find(
        live, new SearchQuestion { Text = text, PageSize = Depth, WithFacets = false }, SearchContext.Nobody, byMeaning);
}
