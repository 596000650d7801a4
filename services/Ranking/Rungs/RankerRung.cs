using System.Buffers;
using Platform.Hosting.Answers;
using Platform.Ranking.Features;
using Platform.Ranking.Models;

namespace Platform.Ranking.Rungs;

/// <summary>Puts the candidates in order by the trees, for one person; it looks at the clock between the parts of a list.</summary>
/// <param name="name">One of <see cref="Contracts.Rungs"/>.</param>
/// <param name="knows">Whether enough is known of who asks.</param>
internal sealed class RankerRung(string name, Func<ListingQuery, bool> knows) : IRung<ListingQuery>
{
    private const int Part = 256;

    private static readonly RungLimits Quick = new() { Deadline = TimeSpan.FromMilliseconds(20), KeepsDeadline = true };

    public string Name => name;

    public RungLimits Limits => Quick;

    /// <summary>For a customer with a past, and the session with it.</summary>
    public static RankerRung Personal() => new(Contracts.Rungs.Personal, query => !query.Customer.IsEmpty);

    /// <summary>For a running session.</summary>
    public static RankerRung InSession() => new(Contracts.Rungs.Session, query => !query.Session.IsEmpty);

    public ValueTask<RungAnswer> AskAsync(ListingQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        if (query.Index.Served is not { } served || !knows(query))
            return ValueTask.FromResult(RungAnswer.Nothing);
        var scores = new double[query.Candidates.Length];
        var features = ArrayPool<float>.Shared.Rent(Part * FeatureSet.Count);
        try
        {
            for (var first = 0; first < scores.Length; first += Part)
            {
                if (deadline.IsPast)
                    return ValueTask.FromResult(RungAnswer.Nothing);
                var part = query.Candidates.AsSpan(first, Math.Min(Part, scores.Length - first));
                query.Index.Rows.Fill(part, query.Customer, query.Session, features);
                served.Model.Scorer.Score(features.AsSpan(0, part.Length * FeatureSet.Count), scores.AsSpan(first, part.Length));
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(features);
        }

        return ValueTask.FromResult(new RungAnswer(Order(query.Candidates, scores, buffer.Span), ListingRanker.Name, served.Version));
    }

    /// <summary>Of equals the earlier candidate first.</summary>
    private static int Order(int[] candidates, double[] scores, Span<ScoredProduct> buffer)
    {
        var keys = new (double Score, int Place)[scores.Length];
        for (var place = 0; place < keys.Length; place++)
            keys[place] = (-scores[place], place);
        Array.Sort(keys);
        var count = Math.Min(buffer.Length, keys.Length);
        for (var place = 0; place < count; place++)
            buffer[place] = new ScoredProduct(candidates[keys[place].Place], (float)-keys[place].Score);
        return count;
    }
}
