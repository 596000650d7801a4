using Platform.Learning.Neighbours;

namespace Platform.Learning.Baskets;

/// <summary>
/// Baskets with an item taken out, to be found again. Twice from each basket: any item, from all the others; and
/// one, from those that came before it. A list that is good at one only is not good.
/// </summary>
public sealed class ComplementQuestions
{
    private const int Deep = 20;

    private readonly (int[] Items, int Target)[][] _kinds;

    /// <param name="baskets">Those of one item are passed over.</param>
    /// <param name="seed">Chooses what is taken out.</param>
    public ComplementQuestions(IEnumerable<int[]> baskets, int seed)
    {
        var random = new Random(seed);
        var (any, next) = (new List<(int[], int)>(), new List<(int[], int)>());
        foreach (var basket in baskets.Where(basket => basket.Length > 1))
        {
            var taken = random.Next(basket.Length);
            any.Add(([.. basket[..taken], .. basket[(taken + 1)..]], basket[taken]));
            var place = random.Next(1, basket.Length);
            next.Add((basket[..place], basket[place]));
        }

        _kinds = [[.. any], [.. next]];
    }

    public int Count => _kinds[0].Length;

    /// <summary>The items that are asked about.</summary>
    public IEnumerable<int> Asked => _kinds[0].Concat(_kinds[1]).SelectMany(question => question.Items).Distinct();

    /// <summary>
    /// How good lists are: the mean reciprocal rank among the first 20 of each of the two kinds of questions, and of
    /// these two the harmonic mean, which the worse one rules: the order of a basket tells much in some shops, and it
    /// must not make lists blind for what is bought together in whatever order.
    /// </summary>
    public double Score(NeighbourLists lists, double decay)
    {
        var any = MeanReciprocalRank(_kinds[0], lists, (float)decay);
        var next = MeanReciprocalRank(_kinds[1], lists, (float)decay);
        return any + next == 0 ? 0 : 2 * any * next / (any + next);
    }

    private static double MeanReciprocalRank((int[] Items, int Target)[] questions, NeighbourLists lists, float decay)
    {
        var sum = 0.0;
        Span<ScoredItem> best = new ScoredItem[Deep];
        foreach (var (items, target) in questions)
        {
            var count = NeighbourSum.Find(lists, items, decay, default(AllItems), best);
            for (var rank = 0; rank < count; rank++)
            {
                if (best[rank].Item == target)
                    sum += 1.0 / (rank + 1);
            }
        }

        return questions.Length == 0 ? 0 : sum / questions.Length;
    }
}
