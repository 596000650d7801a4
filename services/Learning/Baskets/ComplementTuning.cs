using Platform.Learning.Content;
using Platform.Learning.Tuning;

namespace Platform.Learning.Baskets;

/// <summary>Finds the parameters with which complements learned from some baskets foretell the others best.</summary>
public static class ComplementTuning
{
    private const int Most = 1_200;
    private const int ListLength = 100;
    private const double HeldOutPart = 0.25;

    /// <summary>Finds them.</summary>
    /// <param name="baskets">What was bought together.</param>
    /// <param name="views">What was looked at together, or null.</param>
    /// <param name="kinds">What the items are.</param>
    /// <param name="content">How alike they are, or null.</param>
    /// <param name="budget">How much may be tried.</param>
    /// <param name="cancel">Ends it.</param>
    public static ComplementParameters Find(
        Sequences baskets, Sequences? views, Kinds kinds, FeatureBags? content, SearchBudget budget, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(baskets);
        ArgumentNullException.ThrowIfNull(budget);
        var (seen, heldOut) = Split(baskets, budget.Seed);
        var questions = new ComplementQuestions(heldOut, budget.Seed);
        var start = new ComplementParameters();
        if (questions.Count == 0 || seen.Count == 0)
            return start;
        var evidence = new ComplementEvidence(seen, views, kinds, content);
        var asked = questions.Asked.ToArray();
        return RandomSearch.Find(
            start, ComplementParameters.Draw, (near, random) => near.Vary(random),
            parameters => questions.Score(new Complements(evidence, parameters).Of(asked, ListLength), parameters.Decay),
            budget, cancel).Best;
    }

    /// <summary>Takes some of the baskets of two items at least out; of the others all stay.</summary>
    private static (Sequences Seen, IEnumerable<int[]> HeldOut) Split(Sequences baskets, int seed)
    {
        var pairs = Enumerable.Range(0, baskets.Count).Where(basket => baskets[basket].Length > 1).ToArray();
        new Random(seed).Shuffle(pairs);
        var taken = pairs.Take(Math.Min(Most, (int)(pairs.Length * HeldOutPart))).ToHashSet();
        var (offsets, items, times) = (new List<int> { 0 }, new List<int>(), new List<long>());
        for (var basket = 0; basket < baskets.Count; basket++)
        {
            if (taken.Contains(basket))
                continue;
            items.AddRange(baskets[basket]);
            offsets.Add(items.Count);
            times.Add(baskets.Times[basket]);
        }

        return (
            new Sequences([.. offsets], [.. items], [.. times], baskets.ItemCount),
            taken.Order().Select(basket => baskets[basket].ToArray()));
    }
}
