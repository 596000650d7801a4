using Platform.Benchmarks.Reporting;
using Platform.Learning.Ranking;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>Search over icecat, cross-validated: every query is asked of settings that were chosen without it.</summary>
internal static class IcecatFigures
{
    private const int Folds = 5;
    private const int Deals = 5;
    private const double Level = 0.95;

    public static IEnumerable<Figure> Measure()
    {
        var data = IcecatData.Read();
        var asked = data.Queries.Where(query => query.HasRelevant).ToArray();
        var (zero, rated, falseHits) = CrossValidate(new IcecatSearch(data.Products, Environment.ProcessorCount), data, asked);
        var plain = new PlainBm25(data.Products);
        using var lucene = new LuceneIcecat(data.Products, withAttributes: false);
        using var luceneAll = new LuceneIcecat(data.Products, withAttributes: true);
        var falsePlain = data.Queries.Where(query => !query.HasRelevant).Sum(query => RatedQuery.Shown(plain.Find(query.Text)));
        return
        [
            .. WithInterval("icecat NDCG@10, unrated as 0, cross-validated", zero, "≥ 0.78; aim 0.82", "plain BM25", asked.Average(query => query.NdcgUnratedAsZero(plain.Find(query.Text)))),
            .. WithInterval("icecat NDCG@10, rated only, cross-validated", rated, "≥ 0.81; aim 0.85", "plain BM25", asked.Average(query => query.NdcgRatedOnly(plain.Find(query.Text)))),
            new("icecat NDCG@10, unrated as 0, Lucene.Net", asked.Average(query => query.NdcgUnratedAsZero(lucene.Find(query.Text))))
            {
                Peer = "Lucene.Net with attributes", PeerValue = asked.Average(query => query.NdcgUnratedAsZero(luceneAll.Find(query.Text))),
            },
            new("icecat NDCG@10, rated only, Lucene.Net", asked.Average(query => query.NdcgRatedOnly(lucene.Find(query.Text))))
            {
                Peer = "Lucene.Net with attributes", PeerValue = asked.Average(query => query.NdcgRatedOnly(luceneAll.Find(query.Text))),
            },
            new("icecat hits of the 15 queries with nothing relevant", falseHits) { Target = "< 130", Peer = "plain BM25", PeerValue = falsePlain },
        ];
    }

    /// <summary>Shape [queries], the mean of several deals of the folds; and the hits where there should be none.</summary>
    private static (double[] Zero, double[] Rated, double FalseHits) CrossValidate(IcecatSearch search, IcecatData data, RatedQuery[] asked)
    {
        var settings = IcecatParameters.All();
        var nothing = data.Queries.Where(query => !query.HasRelevant).ToArray();
        var (zero, rated, shown) = (new double[settings.Count][], new double[settings.Count][], new double[settings.Count]);
        Parallel.For(0, settings.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, at =>
        {
            var answers = search.Answer([.. asked, .. nothing], settings[at]);
            zero[at] = [.. asked.Select((query, number) => query.NdcgUnratedAsZero(answers[number]))];
            rated[at] = [.. asked.Select((query, number) => query.NdcgRatedOnly(answers[number]))];
            shown[at] = answers.Skip(asked.Length).Sum(RatedQuery.Shown);
        });
        int[][] near = [.. settings.Select(one => Enumerable.Range(0, settings.Count).Where(other => one.IsNear(settings[other])).ToArray())];
        var (sumZero, sumRated, falseHits) = (new double[asked.Length], new double[asked.Length], 0d);
        for (var deal = 0; deal < Deals; deal++)
        {
            foreach (var fold in QueryFolds.Deal(asked.Length, Folds, seed: deal + 1))
            {
                var learned = QueryFolds.AllBut(asked.Length, fold);
                var best = Choose(settings.Count, near, setting => learned.Average(query => zero[setting][query] + rated[setting][query]));
                foreach (var query in fold)
                {
                    sumZero[query] += zero[best][query] / Deals;
                    sumRated[query] += rated[best][query] / Deals;
                }

                falseHits += shown[best] / (Deals * Folds);
            }
        }

        return (sumZero, sumRated, falseHits);
    }

    /// <summary>The setting that is best with its neighbours: a single good one among poor ones is luck.</summary>
    private static int Choose(int count, int[][] near, Func<int, double> score)
    {
        double[] scores = [.. Enumerable.Range(0, count).Select(score)];
        return Enumerable.Range(0, count).MaxBy(setting => scores[setting] + near[setting].Average(other => scores[other]));
    }

    private static IEnumerable<Figure> WithInterval(string name, double[] values, string target, string peer, double peerValue)
    {
        var interval = QueryBootstrap.Of(values, Level, seed: 1);
        return
        [
            new(name, interval.Mean) { Target = target, Peer = peer, PeerValue = peerValue },
            new($"{name}, 95 % from", interval.Low),
            new($"{name}, 95 % to", interval.High),
        ];
    }
}
