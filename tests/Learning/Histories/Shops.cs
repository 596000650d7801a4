using Platform.Learning.Content;
using Platform.Learning.Histories;

namespace Platform.Learning.Tests.Histories;

/// <summary>Hand-sized shops, and models of them.</summary>
internal static class Shops
{
    /// <summary>Counts pairs and does nothing else to them.</summary>
    public static HistoryParameters Plain { get; } = new()
    {
        NearnessPower = 1, Backward = 0.5, LengthPower = 0, SourcePower = 0.5, TargetPower = 0.5, LikenessPower = 1,
        TwoSteps = 0, Attributes = 0, CosinePower = 1, AttributePopularity = 0, Decay = 0.5, AgePower = 0,
    };

    public static Sequences Histories(int itemCount, params int[][] histories)
    {
        var offsets = new int[histories.Length + 1];
        for (var index = 0; index < histories.Length; index++)
            offsets[index + 1] = offsets[index] + histories[index].Length;
        return new Sequences(offsets, [.. histories.SelectMany(items => items)], new long[histories.Length], itemCount);
    }

    public static FeatureBags Attributes(params int[][] items) => FeatureBags.Build(
        [.. items.Select(features => features.Select(feature => (feature, 1f)).ToArray())],
        1 + items.SelectMany(features => features).DefaultIfEmpty(0).Max());

    public static HistoryModel Learn(Sequences histories, HistoryParameters parameters, FeatureBags? attributes = null, int cores = 1) =>
        new HistoryTrainer(histories, attributes, cores).Learn(parameters, cores);

    /// <summary>The answer for a history, without what is in it.</summary>
    public static ScoredItem[] Ask(HistoryModel model, int count, params int[] history)
    {
        var best = new ScoredItem[count];
        return best[..model.Recommend(history, new Without(history), best)];
    }

    public readonly struct Without(int[] items) : IItemFilter
    {
        public bool Allows(int item) => !items.AsSpan().Contains(item);
    }
}
