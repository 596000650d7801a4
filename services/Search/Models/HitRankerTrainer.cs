using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Hosting.Training;
using Platform.Learning.Ranking;
using Platform.Search.Live;

namespace Platform.Search.Models;

/// <summary>
/// Learns to order hits from what was chosen after searches: LambdaMART over the hits of the newest queries that were asked often enough. The trees serve only if
/// they order the newest fifth of those queries, which they have not seen, better than the plain sum does.
/// </summary>
internal static class HitRankerTrainer
{
    private const int MostQueries = 2_000;
    private const int LeastQueries = 60;
    private const int RowsPerQuery = 60;
    private const float HeldOut = 0.2f;
    private const int Depth = 10;

    /// <summary>The model with trees, if they are better.</summary>
    public static SearchModel Improve(SearchModel model, TrainingData data, TrainingRun run)
    {
        var lists = Lists(model, data, run.Cancel);
        if (lists.Queries < LeastQueries)
            return model;
        var cut = (int)(lists.Queries * (1 - HeldOut));
        var (older, newer) = (lists.Select([.. Enumerable.Range(0, cut)]), lists.Select([.. Enumerable.Range(cut, lists.Queries - cut)]));
        var parameters = new LambdaMartParameters
        {
            Trees = 120, LearningRate = 0.08, Leaves = 15, RowsPerLeaf = 40, Monotone = HitFeatures.Monotone, Seed = run.Seed, Patience = 20, StopAt = Depth,
        };
        try
        {
            var trained = HitRanker.Of(LambdaMart.Train(older, newer, parameters, run.Cores, run.Cancel));
            return NdcgOf(trained, newer) > NdcgOf(HitRanker.Linear, newer) ? model with { Ranker = trained } : model;
        }
        catch (DllNotFoundException)
        {
            // The library that grows trees is not on this machine: the plain sum orders well.
            return model;
        }
    }

    private static double NdcgOf(HitRanker ranker, RankingData data)
    {
        var scores = new double[data.Rows];
        ranker.Score(data.Features, scores);
        return Ndcg.Of(data, scores, Depth).Average();
    }

    /// <summary>Oldest queries first. A hit that was looked at counts 1, one that was taken 2.</summary>
    private static RankingData Lists(SearchModel model, TrainingData data, CancellationToken cancel)
    {
        var directory = new ProductDirectory();
        directory.Apply(data.Catalogue);
        var live = LiveIndex.Of(new ServedModel<SearchModel>(model, ProductMap.Of(model.Products, directory), ""), directory, directory.Facts);
        var (features, labels, offsets) = (new List<float>(), new List<float>(), new List<int> { 0 });
        var asked = data.Searches.Where(search => search.Viewed.Count > 0).GroupBy(search => search.Query)
            .OrderByDescending(group => group.Max(search => search.Time)).ThenBy(group => group.Key).Take(MostQueries).Reverse();
        foreach (var group in asked)
        {
            cancel.ThrowIfCancellationRequested();
            var grades = new Dictionary<int, float>();
            foreach (var search in group)
            {
                foreach (var product in search.Viewed)
                {
                    var document = live.DocumentOf(directory.Find(data.Products[product]));
                    grades[document] = Math.Max(grades.GetValueOrDefault(document), search.Taken.Contains(product) ? 2 : 1);
                }
            }

            var (documents, rows) = SearchEngine.Candidates(live, data.Events.Queries[group.Key]);
            var count = Math.Min(RowsPerQuery, documents.Count);
            var own = documents.Take(count).Select(document => grades.GetValueOrDefault(document)).ToArray();
            // Where all are alike there is nothing to learn.
            if (own.Distinct().Count() < 2)
                continue;
            features.AddRange(rows.AsSpan(0, count * HitFeatures.Count));
            labels.AddRange(own);
            offsets.Add(labels.Count);
        }

        return new RankingData([.. features], HitFeatures.Count, [.. labels], [.. offsets]);
    }
}
