using Platform.Hosting.Training;
using Platform.Learning;

namespace Platform.Recommender.Models.Personal;

/// <summary>The histories of customers as sequences of products, oldest first. Who they are of is left behind.</summary>
internal static class HistorySequences
{
    private const int Second = 1000;

    public static Sequences From(TrainingData data)
    {
        var histories = data.Histories;
        var times = new long[histories.Count];
        for (var person = 0; person < histories.Count; person++)
            times[person] = histories.Times[histories.Offsets[person + 1] - 1] / Second;
        return new Sequences(histories.Offsets, histories.Products, times, data.Products.Count);
    }
}
