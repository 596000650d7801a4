using Platform.Learning;
using Platform.Learning.Search.Index;
using Platform.Learning.Search.Semantic;
using Platform.Learning.Search.Text;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>Our search over the products of icecat: what they say is read once, whatever the parameters.</summary>
internal sealed class IcecatSearch
{
    private const int Fields = 6;
    private const int OrderedFields = 3;
    private const int Dimensions = 128;

    /// <summary>How many hits speak for what is meant, and how much sooner the first than those after it.</summary>
    private const int FeedbackHits = 10;

    private const float FeedbackFall = 4;

    private static readonly float[] FieldsInVectors = [1, 1, 0.3f, 0.3f, 0.5f, 0.2f];

    private readonly Analyzer _analyzer = new(Language.English);
    private readonly TermCounts _counts;
    private readonly LatentTexts _latent;

    public IcecatSearch(IReadOnlyList<IcecatProduct> products, int cores)
    {
        var counter = new TermCounter(Fields, OrderedFields);
        foreach (var product in products)
        {
            string[] texts = [product.Title, product.Type, product.Name, product.Supplier, product.Description, product.Attributes];
            for (var field = 0; field < Fields; field++)
                counter.Add(field, _analyzer.Terms(texts[field]));
            counter.EndDocument();
        }

        _counts = counter.Finish();
        _latent = LatentTexts.Learn(_counts, FieldsInVectors, new LatentParameters { Dimensions = Dimensions }, seed: 1, cores);
    }

    /// <summary>The answers to queries, best first, a hundred at most.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Answer(IReadOnlyList<RatedQuery> queries, IcecatParameters parameters)
    {
        var index = TextIndex.Build(_counts, parameters.Text);
        var search = new LexicalSearch(index, parameters.Lexical);
        var parser = new QueryTerms(index, [_analyzer], null);
        return [.. queries.Select(query => Answer(parser.Read(query.Text), search, parameters))];
    }

    private IReadOnlyList<int> Answer(ReadQuery query, LexicalSearch search, IcecatParameters parameters)
    {
        search.Find(query.Terms, query.Missing, default(AllItems));
        var hits = search.Best.ToArray();
        if (hits.Length == 0)
            return [];
        var own = _latent.VectorOf(query.Words.SelectMany(word => word.Stems));
        var shared = new float[_latent.Dimensions];
        foreach (var hit in hits.Take(FeedbackHits))
            _latent.AddTo(shared, hit.Document, MathF.Exp(FeedbackFall * (hit.Score - hits[0].Score)));
        LatentTexts.Finish(shared);
        return
        [
            .. hits.Select(hit => (hit.Document, Score: hit.Score
                    + (parameters.Likeness * _latent.Likeness(own, hit.Document)) + (parameters.Feedback * _latent.Likeness(shared, hit.Document))))
                .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document).Take(RatedQuery.Asked).Select(hit => hit.Document),
        ];
    }
}
