using System.Text.Json;
using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Hosting.Training;
using Platform.Learning.Search.Index;
using Platform.Learning.Search.Semantic;
using Platform.Search.Live;
using Platform.Store.Files;

namespace Platform.Search.Models;

/// <summary>
/// The index of a catalogue, by words and by meaning, and what the shop's searches taught. It holds no price and no stock: those are asked of the catalogue as it is.
/// </summary>
internal sealed record SearchModel : IModel<SearchModel>
{
    private const int Deep = 20;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string Name => "search";

    public required IReadOnlyList<string> Products { get; init; }

    public JsonElement Parameters => JsonSerializer.SerializeToElement(Settings, Json);

    /// <summary>Shape [products]: tells whether what was indexed has changed.</summary>
    public required ulong[] TextHashes { get; init; }

    public required SearchParameters Settings { get; init; }

    public required Analyzers Analyzers { get; init; }

    public required TextIndex Index { get; init; }

    /// <summary>Shape [fields]: the usual length of a field.</summary>
    public required float[] Lengths { get; init; }

    /// <summary>Shape [words]: the words of titles and of often asked queries as they are written, folded, and how often.</summary>
    public required string[] Words { get; init; }

    public required float[] WordCounts { get; init; }

    public required TextEmbeddings Embeddings { get; init; }

    /// <summary>Shape [products, dimensions].</summary>
    public required float[] Vectors { get; init; }

    /// <summary>Less alike than this to a query is no hit by meaning.</summary>
    public required float LeastAlike { get; init; }

    /// <summary>Shape [products]: 0 to 1, how much it was looked at and bought.</summary>
    public required float[] Popularity { get; init; }

    public required IReadOnlyList<Synonym> Synonyms { get; init; }

    public required IReadOnlyList<Meaning> Meanings { get; init; }

    /// <summary>Queries to suggest, the most frequent first.</summary>
    public required IReadOnlyList<(string Text, int Count)> Popular { get; init; }

    /// <summary>Orders hits; trees where searches taught them.</summary>
    public HitRanker Ranker { get; init; } = HitRanker.Linear;

    public static SearchModel Train(TrainingData data, TrainingRun run) => SearchModelBuilder.Build(data, run);

    /// <summary>Asks what was searched for, of nobody in particular: is what was chosen among the first twenty, and where?</summary>
    public IReadOnlyDictionary<string, double> Evaluate(HeldOut heldOut)
    {
        if (heldOut.Searches.Count == 0)
            return new Dictionary<string, double>();
        var directory = new ProductDirectory();
        directory.Apply(heldOut.Catalogue);
        var live = LiveIndex.Of(new ServedModel<SearchModel>(this, ProductMap.Of(Products, directory), ""), directory, directory.Facts);
        var (recall, reciprocal) = (0d, 0d);
        foreach (var search in heldOut.Searches)
        {
            var found = SearchEngine.Find(live, new SearchQuestion { Text = search.Query, PageSize = Deep, WithFacets = false }, SearchContext.Nobody);
            var ids = found.Page.Select(hit => directory.IdOf(live.ProductOf(hit.Document))).ToList();
            var ranks = search.Chosen.Select(product => ids.IndexOf(heldOut.Products[product])).Where(rank => rank >= 0).ToArray();
            recall += (double)ranks.Length / search.Chosen.Count;
            reciprocal += ranks.Length == 0 ? 0 : 1d / (1 + ranks.Min());
        }

        return new Dictionary<string, double> { ["recall@20"] = recall / heldOut.Searches.Count, ["mrr@20"] = reciprocal / heldOut.Searches.Count };
    }

    public void Save(VersionWriter files) => SearchModelFiles.Save(this, files);

    public static SearchModel Load(VersionReader files, JsonElement parameters) =>
        SearchModelFiles.Load(files, parameters.Deserialize<SearchParameters>(Json) ?? new SearchParameters());

    /// <summary>The model's statistics, by which products that came later are weighed.</summary>
    public CollectionStatistics Statistics() =>
        new(Index.Documents, Lengths, term => Index.Find(term) is >= 0 and var number ? Index.CountOf(number) : 0);
}
