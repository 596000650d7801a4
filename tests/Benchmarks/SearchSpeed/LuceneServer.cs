using System.Diagnostics;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Platform.Search.Models;
using Platform.Store;
using Platform.Store.Products;

namespace Platform.Benchmarks.SearchSpeed;

/// <summary>Lucene.Net behind the same web server: the same fields with the same weights, its English analyser and BM25, the twenty best, no facets.</summary>
internal static class LuceneServer
{
    /// <summary>What the program is called with to be it.</summary>
    public const string Verb = "lucene-peer";

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const int PageSize = 20;

    private static readonly (string Name, float Weight)[] Fields = [("title", 3), ("category", 3), ("brand", 2), ("traits", 1.5f), ("description", 0.8f)];

    /// <summary>Serves until it is ended.</summary>
    public static async Task<int> RunAsync(string folder, int port)
    {
        using var analyzer = new EnglishAnalyzer(Version);
        using var directory = FSDirectory.Open(Path.Combine(folder, "lucene"));
        if (!DirectoryReader.IndexExists(directory))
            Build(directory, analyzer, Catalogue.Read(new DataFolder(folder)));
        using var reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/search", (string query) => Answer(searcher, analyzer, query));
        app.Urls.Add($"http://127.0.0.1:{port}");
        await app.RunAsync();
        return 0;
    }

    /// <summary>Builds the index anew.</summary>
    /// <returns>How long it took.</returns>
    public static TimeSpan Build(Lucene.Net.Store.Directory directory, EnglishAnalyzer analyzer, Catalogue catalogue)
    {
        var clock = Stopwatch.StartNew();
        using var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer) { Similarity = new BM25Similarity() });
        foreach (var product in catalogue.Products)
        {
            var document = new Document { new StringField("id", product.Id, Field.Store.YES) };
            foreach (var (field, _, text) in ProductTexts.Of(product))
                document.Add(new TextField(Fields[field].Name, text, Field.Store.NO));
            writer.AddDocument(document);
        }

        writer.ForceMerge(1);
        writer.Commit();
        return clock.Elapsed;
    }

    private static object Answer(IndexSearcher searcher, EnglishAnalyzer analyzer, string query)
    {
        var any = new BooleanQuery();
        using (var words = analyzer.GetTokenStream("title", query))
        {
            var term = words.AddAttribute<ICharTermAttribute>();
            words.Reset();
            while (words.IncrementToken())
            {
                var best = new DisjunctionMaxQuery(0.1f);
                foreach (var (name, weight) in Fields)
                    best.Add(new TermQuery(new Term(name, term.ToString())) { Boost = weight });
                any.Add(best, Occur.SHOULD);
            }

            words.End();
        }

        var found = searcher.Search(any, PageSize);
        return new { results = found.ScoreDocs.Select(hit => new { id = searcher.Doc(hit.Doc).Get("id"), score = hit.Score }).ToArray(), totalSize = found.TotalHits };
    }
}
