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
        return new Sequences(visits.Offsets, visits.Products, LastTimes(visits.Offsets, visits.Times), data.Products.Count);
    }

    /// <summary>What each known customer had to do with, oldest first. Who they are is left behind.</summary>
    public static Sequences Histories(TrainingData data)
    {
        var histories = data.Histories;
        return new Sequences(
            histories.Offsets, histories.Products, LastTimes(histories.Offsets, histories.Times), data.Products.Count);
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

    /// <summary>When each sequence ended, in seconds.</summary>
    private static long[] LastTimes(int[] offsets, long[] times)
    {
        var last = new long[offsets.Length - 1];
        for (var sequence = 0; sequence < last.Length; sequence++)
            last[sequence] = times[offsets[sequence + 1] - 1] / Second;
        return last;
    }
}
