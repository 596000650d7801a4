using Platform.Hosting.Training;
using Platform.Learning;

namespace Platform.Recommender.Models;

/// <summary>What shoppers did, as sequences of a model's items.</summary>
internal static class Interactions
{
    private const int Second = 1000;

    /// <summary>Product pages by visit.</summary>
    public static Sequences Visits(TrainingData data)
    {
        var visits = data.Visits;
        var times = new long[visits.Count];
        for (var visit = 0; visit < times.Length; visit++)
            times[visit] = visits.Times[visits.Offsets[visit + 1] - 1] / Second;
        return new Sequences(visits.Offsets, visits.Products, times, data.Products.Count);
    }

    /// <summary>What each known customer had to do with.</summary>
    public static Sequences Histories(TrainingData data)
    {
        var histories = data.Histories;
        var times = new long[histories.Count];
        for (var person = 0; person < times.Length; person++)
            times[person] = histories.Times[histories.Offsets[person + 1] - 1] / Second;
        return new Sequences(histories.Offsets, histories.Products, times, data.Products.Count);
    }

    /// <summary>Purchases.</summary>
    public static Sequences Baskets(TrainingData data)
    {
        var baskets = data.Baskets;
        return new Sequences(
            baskets.Offsets, baskets.Products, [.. baskets.Times.Select(time => time / Second)], data.Products.Count);
    }

    /// <summary>Whether any sequence has two different items.</summary>
    public static bool HasPairs(this Sequences sequences)
    {
        for (var sequence = 0; sequence < sequences.Count; sequence++)
        {
            var items = sequences[sequence];
            if (items.Length > 1 && items.ContainsAnyExcept(items[0]))
                return true;
        }

        return false;
    }
}
