using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>Lucene.Net with its English analyser and BM25 over the same texts, attributes included, as one field: what who takes it from the shelf gets.</summary>
internal sealed class LuceneIcecat : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Field = "text";

    private readonly RAMDirectory _directory = new();
    private readonly EnglishAnalyzer _analyzer = new(Version);
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public LuceneIcecat(IReadOnlyList<IcecatProduct> products, bool withAttributes)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(Version, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var product in products)
            {
                var attributes = withAttributes ? $"{product.Type} {product.Attributes}" : "";
                writer.AddDocument([new TextField(Field, $"{product.Title} {product.Name} {product.Supplier} {product.Description} {attributes}", Lucene.Net.Documents.Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>The best hundred. Documents of one segment are numbered in the order in which they were added.</summary>
    public IReadOnlyList<int> Find(string query)
    {
        var any = new BooleanQuery();
        using var words = _analyzer.GetTokenStream(Field, query);
        var term = words.AddAttribute<Lucene.Net.Analysis.TokenAttributes.ICharTermAttribute>();
        words.Reset();
        while (words.IncrementToken())
            any.Add(new TermQuery(new Term(Field, term.ToString())), Occur.SHOULD);
        words.End();
        return [.. _searcher.Search(any, RatedQuery.Asked).ScoreDocs.Select(hit => hit.Doc)];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
    }
}
