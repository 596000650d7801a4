using Platform.Learning.Neighbours;
using Platform.Learning.Tuning;

namespace Platform.Learning.Content;

/// <summary>Finds the parameters with which the neighbours of what was looked at foretell best what is looked at next.</summary>
public static class BlendTuning
{
    private const int Most = 800;
    private const int Deep = 20;
    private const double HeldOutPart = 0.1;

    /// <summary>Finds them.</summary>
    /// <param name="visits">What was looked at together, the newest last: some of the newest are held out.</param>
    /// <param name="content">What the items are, or null.</param>
    /// <param name="alike">Shape [items]: the items most alike in content of each.</param>
    /// <param name="groups">Shape [items]: items of one group are no neighbours of one another.</param>
    /// <param name="budget">How much may be tried.</param>
    /// <param name="cancel">Ends it.</param>
    public static BlendParameters Find(
        Sequences visits, FeatureBags? content, ScoredItem[][] alike, int[] groups, SearchBudget budget, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(visits);
        ArgumentNullException.ThrowIfNull(budget);
        var newest = Enumerable.Range(0, visits.Count).OrderBy(visit => visits.Times[visit]).ThenBy(visit => visit)
            .Skip((int)(visits.Count * (1 - HeldOutPart))).ToHashSet();
        var questions = newest.Order().SelectMany(visit => Questions(visits[visit].ToArray())).ToArray();
        new Random(budget.Seed).Shuffle(questions);
        questions = questions[..Math.Min(Most, questions.Length)];
        var seen = new Cooccurrence(Without(visits, newest));
        if (questions.Length == 0 || !seen.HasPairs)
            return new BlendParameters();
        return RandomSearch.Find(
            new BlendParameters(), BlendParameters.Draw, (near, random) => near.Vary(random),
            parameters => Score(new BlendedNeighbours(seen, content, alike, groups, parameters), questions),
            budget, cancel).Best;
    }

    /// <summary>The mean reciprocal rank of the next item among the first 20 neighbours.</summary>
    private static double Score(BlendedNeighbours neighbours, (int Item, int Next)[] questions)
    {
        var buffers = neighbours.NewBuffers();
        var sum = 0.0;
        foreach (var (item, next) in questions)
        {
            var rank = Array.FindIndex(neighbours.Of(item, Deep, buffers), neighbour => neighbour.Item == next);
            sum += rank < 0 ? 0 : 1.0 / (rank + 1);
        }

        return sum / questions.Length;
    }

    private static IEnumerable<(int Item, int Next)> Questions(int[] visit) =>
        visit.Zip(visit.Skip(1)).Where(pair => pair.First != pair.Second);

    private static Sequences Without(Sequences visits, HashSet<int> left)
    {
        var (offsets, items, times) = (new List<int> { 0 }, new List<int>(), new List<long>());
        for (var visit = 0; visit < visits.Count; visit++)
        {
            if (left.Contains(visit))
                continue;
            items.AddRange(visits[visit]);
            offsets.Add(items.Count);
            times.Add(visits.Times[visit]);
        }

        return new Sequences([.. offsets], [.. items], [.. times], visits.ItemCount);
    }
}
