using Platform.Hosting.Training;
using Platform.Learning;

namespace Platform.Recommender.Models.Personal;

/// <summary>Visits as sequences of products, by the time they ended; those with a single view teach nothing of what follows.</summary>
internal static class VisitSequences
{
    private const int Second = 1000;

    public static Sequences From(TrainingData data)
    {
        var visits = data.Visits;
        var order = Enumerable.Range(0, visits.Count)
            .Where(visit => visits.Offsets[visit + 1] - visits.Offsets[visit] > 1)
            .ToArray();
        var times = Array.ConvertAll(order, visit => visits.Times[visits.Offsets[visit + 1] - 1] / Second);
        // The visits' own order settles what ended in the same second, so that the order is always the same.
        Array.Sort(order, times, Comparer<int>.Create((a, b) =>
        {
            var byTime = visits.Times[visits.Offsets[a + 1] - 1].CompareTo(visits.Times[visits.Offsets[b + 1] - 1]);
            return byTime != 0 ? byTime : a.CompareTo(b);
        }));

        var offsets = new int[order.Length + 1];
        for (var index = 0; index < order.Length; index++)
            offsets[index + 1] = offsets[index] + visits.Offsets[order[index] + 1] - visits.Offsets[order[index]];
        var items = new int[offsets[^1]];
        for (var index = 0; index < order.Length; index++)
        {
            visits.Products.AsSpan(visits.Offsets[order[index]]..visits.Offsets[order[index] + 1])
                .CopyTo(items.AsSpan(offsets[index]));
        }

        return new Sequences(offsets, items, times, data.Products.Count);
    }
}
