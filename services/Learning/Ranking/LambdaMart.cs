using System.Globalization;
using System.Text;
using Platform.Learning.Ranking.LightGbm;
using Platform.Learning.Ranking.Trees;

namespace Platform.Learning.Ranking;

/// <summary>
/// Learns trees that order lists (LambdaMART: Burges 2010, "From RankNet to LambdaRank to LambdaMART: An Overview",
/// section 7), by LightGBM's native library. The same data, parameters and seed give the same trees, bit for bit, on
/// any number of cores.
/// </summary>
public static class LambdaMart
{
    /// <summary>Learns.</summary>
    /// <param name="data">The lists to learn from; at least one row.</param>
    /// <param name="heldOut">Lists of the same features, to see when to stop; null to make all trees.</param>
    /// <param name="parameters">How to learn.</param>
    /// <param name="cores">How many threads may be used. It does not change the result.</param>
    /// <param name="cancel">Ends it, between two trees.</param>
    /// <exception cref="ArgumentException">The parameters or the shapes are wrong.</exception>
    /// <exception cref="LightGbmException">The library failed.</exception>
    /// <exception cref="DllNotFoundException">The library, or libgomp which it needs, is not on this machine.</exception>
    public static TreeEnsemble Train(
        RankingData data, RankingData? heldOut, LambdaMartParameters parameters, int cores = 1, CancellationToken cancel = default) =>
        LightGbmText.Read(TrainText(data, heldOut, parameters, cores, cancel));

    /// <summary>The same as <see cref="Train"/>, in LightGBM's text format: for whoever holds it against the library itself.</summary>
    public static string TrainText(
        RankingData data, RankingData? heldOut, LambdaMartParameters parameters, int cores = 1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfLessThan(data.Rows, 1, nameof(data));
        if (parameters.Problem(data.Columns) is { } problem)
            throw new ArgumentException(problem, nameof(parameters));
        if (heldOut is not null && heldOut.Columns != data.Columns)
            throw new ArgumentException($"Held-out rows have {heldOut.Columns} features, the others {data.Columns}.", nameof(heldOut));

        var text = Text(parameters, cores);
        using var learnt = new LightGbmData(data, text);
        using var asked = heldOut is null ? null : new LightGbmData(heldOut, text, learnt);
        using var booster = LightGbmBooster.Over(learnt, asked, text);
        return booster.ToText(Grow(booster, heldOut, parameters, cancel));
    }

    /// <summary>Makes the trees; of several numbers of trees that are as good, the least.</summary>
    private static int Grow(LightGbmBooster booster, RankingData? heldOut, LambdaMartParameters parameters, CancellationToken cancel)
    {
        var scores = new double[heldOut?.Rows ?? 0];
        var (best, trees) = (double.NegativeInfinity, 0);
        for (var made = 1; made <= parameters.Trees; made++)
        {
            cancel.ThrowIfCancellationRequested();
            if (!booster.TryGrow())
                return heldOut is null ? made : Math.Max(1, trees);
            if (heldOut is null || parameters.Patience == 0)
            {
                trees = made;
                continue;
            }

            booster.HeldOutScores(scores);
            var reached = Mean(Ndcg.Of(heldOut, scores, parameters.StopAt), heldOut.Weights);
            if (reached > best)
                (best, trees) = (reached, made);
            if (made - trees >= parameters.Patience)
                break;
        }

        return trees;
    }

    /// <summary>The mean over queries, by their weights where they have some.</summary>
    private static double Mean(double[] values, ReadOnlySpan<float> weights)
    {
        var (sum, weight) = (0d, 0d);
        for (var query = 0; query < values.Length; query++)
        {
            var own = weights.IsEmpty ? 1 : weights[query];
            (sum, weight) = (sum + (own * values[query]), weight + own);
        }

        return sum / Math.Max(double.Epsilon, weight);
    }

    private static string Text(LambdaMartParameters parameters, int cores)
    {
        var text = new StringBuilder();
        void Set(string name, object value) => text.Append(CultureInfo.InvariantCulture, $"{name}={value} ");
        Set("objective", parameters.Objective == RankingObjective.LambdaRank ? "lambdarank" : "rank_xendcg");
        Set("learning_rate", parameters.LearningRate);
        Set("num_leaves", parameters.Leaves);
        Set("min_data_in_leaf", parameters.RowsPerLeaf);
        Set("min_sum_hessian_in_leaf", parameters.HessianPerLeaf);
        Set("feature_fraction", parameters.FeaturePart);
        Set("bagging_fraction", parameters.RowPart);
        Set("bagging_freq", parameters.RowPart < 1 ? 1 : 0);
        Set("lambda_l2", parameters.Ridge);
        Set("path_smooth", parameters.PathSmooth);
        Set("max_bin", parameters.Bins);
        Set("lambdarank_truncation_level", parameters.Truncation);
        Set("lambdarank_norm", parameters.IsNormalised ? "true" : "false");
        Set("label_gain", string.Join(',', Enumerable.Range(0, RankingData.HighestLabel + 1).Select(label => (1L << label) - 1)));
        if (parameters.Monotone.Any(direction => direction != 0))
        {
            Set("monotone_constraints", string.Join(',', parameters.Monotone));
            Set("monotone_constraints_method", "intermediate");
        }

        Set("seed", parameters.Seed);
        Set("deterministic", "true");
        Set("force_row_wise", "true");
        Set("num_threads", cores);
        Set("metric", "none");
        Set("verbosity", -1);
        return text.ToString();
    }
}
