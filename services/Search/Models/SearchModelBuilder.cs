using Platform.Contracts;
using Platform.Hosting.Training;
using Platform.Learning.Search.Index;
using Platform.Learning.Search.Semantic;
using Platform.Learning.Search.Text;

namespace Platform.Search.Models;

/// <summary>Builds a version of the index from the catalogue and the event log.</summary>
internal static class SearchModelBuilder
{
    /// <summary>The field weights of the vectors: what a product is, more than what is said of it.</summary>
    private static readonly float[] FieldsInVectors = [1, 1, 0.3f, 0.5f, 0.3f];

    /// <summary>Of what was chosen after queries, the part that must count as alike.</summary>
    private const double AlikePart = 0.85;

    /// <summary>The least likeness where no search says what is alike.</summary>
    private const float UsuallyAlike = 0.55f;

    /// <summary>Not alike, whatever searches say.</summary>
    private const float Unlike = 0.15f;

    private const int LeastPairs = 20;
    private const int CalibrationPairs = 20_000;
    private const long DayMilliseconds = 86_400_000;
    private const double HalfLifeDays = 30;

    public static SearchModel Build(TrainingData data, TrainingRun run)
    {
        var products = data.Catalogue.Products.OrderBy(product => product.Id, StringComparer.Ordinal).ToArray();
        if (products.Length == 0)
            throw new NothingToLearnException("no catalogue");
        var settings = run.Parameters is { } given
            ? System.Text.Json.JsonSerializer.Deserialize<SearchParameters>(given, System.Text.Json.JsonSerializerOptions.Web) ?? new SearchParameters()
            : new SearchParameters();

        run.Progress("reading the catalogue", 0);
        var analyzers = Analyzers.Learn(products);
        var counts = Count(products, analyzers, run.Cancel);
        run.Progress("indexing", 0.15);
        var index = TextIndex.Build(counts, settings.Text);
        var numbers = Enumerable.Range(0, products.Length).ToDictionary(at => products[at].Id, at => at, StringComparer.Ordinal);
        var log = QueryLog.Read(data, analyzers);

        run.Progress("learning meanings", 0.3);
        var latent = LatentTexts.Learn(counts, FieldsInVectors, settings.Latent, run.Seed, run.Cores);
        var pairs = log.Pairs.Select(pair => pair with { Product = numbers.GetValueOrDefault(data.Products[pair.Product], -1) })
            .Where(pair => pair.Product >= 0).ToArray();
        var (embeddings, vectors) = EmbeddingTrainer.Train(latent, [.. counts.Terms], log.Queries, pairs, settings.Embeddings, run.Seed, run.Cancel);
        var (words, wordCounts) = Words(products, log);
        var model = new SearchModel
        {
            Products = [.. products.Select(product => product.Id)],
            TextHashes = [.. products.Select(ProductTexts.HashOf)],
            Settings = settings,
            Analyzers = analyzers,
            Index = index,
            Lengths = [.. CollectionStatistics.Of(counts).Lengths],
            Words = words,
            WordCounts = wordCounts,
            Embeddings = embeddings,
            Vectors = vectors,
            LeastAlike = LeastAlike(embeddings, vectors, log.Queries, pairs),
            Popularity = PopularityOf(data, numbers),
            Synonyms = log.Synonyms,
            Meanings = Meanings.Learn(products, analyzers),
            Popular = log.Popular,
        };
        run.Progress("learning to order hits", 0.8);
        return HitRankerTrainer.Improve(model, data, run);
    }

    private static TermCounts Count(Product[] products, Analyzers analyzers, CancellationToken cancel)
    {
        var counter = new TermCounter(ProductTexts.Count, ProductTexts.Ordered);
        foreach (var product in products)
        {
            cancel.ThrowIfCancellationRequested();
            ProductTexts.AddTo(product, analyzers, counter);
        }

        return counter.Finish();
    }

    /// <summary>The words that a mistyped one may stand for: of titles, categories and brands, and of queries that several people typed.</summary>
    private static (string[] Words, float[] Counts) Words(Product[] products, QueryLog log)
    {
        var counts = new SortedDictionary<string, float>(StringComparer.Ordinal);
        foreach (var product in products)
        {
            foreach (var (field, _, text) in ProductTexts.Of(product))
            {
                if (field is ProductTexts.Title or ProductTexts.Category or ProductTexts.Brand)
                    Add(text, 1);
            }
        }

        foreach (var (text, count) in log.Popular)
            Add(text, 10 * count);
        return ([.. counts.Keys], [.. counts.Values]);

        void Add(string text, float count)
        {
            foreach (var token in Tokenizer.Cut(text))
            {
                if (!token.IsPart && token.Text.All(char.IsLetter))
                    counts[token.Text] = counts.GetValueOrDefault(token.Text) + count;
            }
        }
    }

    /// <summary>The likeness that most of what was chosen after queries has.</summary>
    private static float LeastAlike(TextEmbeddings embeddings, float[] vectors, IReadOnlyList<string[]> queries, QueryPair[] pairs)
    {
        if (pairs.Length < LeastPairs)
            return UsuallyAlike;
        var step = Math.Max(1, pairs.Length / CalibrationPairs);
        var likeness = new List<float>();
        for (var at = 0; at < pairs.Length; at += step)
        {
            var query = embeddings.VectorOf(queries[pairs[at].Query]);
            likeness.Add(VectorMath.Dot(query, vectors.AsSpan(pairs[at].Product * embeddings.Dimensions, embeddings.Dimensions)));
        }

        likeness.Sort();
        return Math.Max(Unlike, likeness[(int)(likeness.Count * (1 - AlikePart))]);
    }

    /// <summary>Views count one, baskets three, purchases ten, each halved every thirty days; as a logarithm beside the most popular.</summary>
    private static float[] PopularityOf(TrainingData data, Dictionary<string, int> numbers)
    {
        var sums = new double[numbers.Count];
        var last = data.Events.Span?.Last ?? 0;
        foreach (var row in data.Rows)
        {
            if (row.Product < 0 || !numbers.TryGetValue(data.Products[row.Product], out var product))
                continue;
            var counts = row.Type switch { EventType.DetailPageView => 1, EventType.AddToCart => 3, EventType.PurchaseComplete => 10, _ => 0 };
            sums[product] += counts * Math.Pow(0.5, (last - row.Time) / (HalfLifeDays * DayMilliseconds));
        }

        var highest = Math.Log(1 + sums.DefaultIfEmpty().Max());
        return [.. sums.Select(sum => highest == 0 ? 0 : (float)(Math.Log(1 + sum) / highest))];
    }
}
