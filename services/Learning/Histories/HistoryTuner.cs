using Platform.Learning.Content;
using Platform.Learning.Tuning;

namespace Platform.Learning.Histories;

/// <summary>
/// Finds parameters from the histories alone: their last items are held out, and in a second slice the item before
/// the last, too, so that the choice does not follow the chance of one split.
/// </summary>
public static class HistoryTuner
{
    /// <summary>Trials of a search that nobody should wait for.</summary>
    public const int QuickTrials = 32;

    /// <summary>Trials of a search that may take its time.</summary>
    public const int LongTrials = 320;

    /// <summary>Items of histories that are looked at, whole histories chosen by chance: more would only take longer.</summary>
    private const int MostInteractions = 400_000;

    /// <summary>Questions of a slice at most: enough for a standard error near 0.004 of the hit rate.</summary>
    private const int Questions = 6_000;

    /// <summary>How much the last items count; those before them count the rest.</summary>
    private const double LastPart = 0.65;

    /// <summary>The part of the trials that is drawn from everywhere: the start is known to be near.</summary>
    private const double WidePart = 0.15;

    /// <summary>Looks for the parameters that name the held-out items best.</summary>
    /// <param name="sequences">What each customer had to do with, oldest first.</param>
    /// <param name="attributes">The items' attributes; null where none are known.</param>
    /// <param name="start">Is tried first.</param>
    /// <param name="budget">How much may be tried.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The best parameters; the start, where no history has two items.</returns>
    public static HistoryParameters Find(
        Sequences sequences, FeatureBags? attributes, HistoryParameters start, SearchBudget budget, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(budget);
        var random = new Random(budget.Seed);
        var some = Some(sequences, random);
        HeldOutSlice[] slices =
        [
            HeldOutSlice.Of(some, attributes, 1, Questions, random, budget.Cores, cancel),
            HeldOutSlice.Of(some, attributes, 2, Questions, random, budget.Cores, cancel),
        ];
        if (slices[0].Count == 0)
            return start;
        return RandomSearch.Find(
            start, Draw, Vary,
            parameters => (LastPart * slices[0].Measure(parameters)) + ((1 - LastPart) * slices[1].Measure(parameters)),
            budget with { WidePart = WidePart }, cancel).Best;
    }

    private static Sequences Some(Sequences all, Random random)
    {
        if (all.Items.Length <= MostInteractions)
            return all;
        var chosen = Enumerable.Range(0, all.Count).ToArray();
        random.Shuffle(chosen);
        var (count, sum) = (0, 0L);
        while (count < chosen.Length && (sum += all[chosen[count]].Length) <= MostInteractions)
            count++;
        chosen = chosen[..count];
        Array.Sort(chosen);
        var offsets = new int[chosen.Length + 1];
        for (var index = 0; index < chosen.Length; index++)
            offsets[index + 1] = offsets[index] + all[chosen[index]].Length;
        var items = new int[offsets[^1]];
        for (var index = 0; index < chosen.Length; index++)
            all[chosen[index]].CopyTo(items.AsSpan(offsets[index]));
        return new Sequences(offsets, items, Array.ConvertAll(chosen, history => all.Times[history]), all.ItemCount);
    }

    private static HistoryParameters Draw(Random random) => new()
    {
        NearnessPower = 1.5 * random.NextDouble(),
        Backward = random.NextDouble(),
        LengthPower = random.NextDouble(),
        SourcePower = 0.8 * random.NextDouble(),
        TargetPower = 0.8 * random.NextDouble(),
        LikenessPower = 0.7 + (0.6 * random.NextDouble()),
        TwoSteps = 0.6 * random.NextDouble(),
        Attributes = random.NextDouble(),
        CosinePower = 1 + (2 * random.NextDouble()),
        AttributePopularity = 0.7 * random.NextDouble(),
        Decay = 0.5 + (0.5 * random.NextDouble()),
        AgePower = random.NextDouble(),
    };

    private static HistoryParameters Vary(HistoryParameters near, Random random)
    {
        return near with
        {
            NearnessPower = Step(near.NearnessPower, 0.2, 0, 2),
            Backward = Step(near.Backward, 0.15, 0, 1.5),
            LengthPower = Step(near.LengthPower, 0.15, -0.3, 1.2),
            SourcePower = Step(near.SourcePower, 0.1, -0.2, 1),
            TargetPower = Step(near.TargetPower, 0.08, -0.1, 1),
            LikenessPower = Step(near.LikenessPower, 0.1, 0.4, 1.6),
            TwoSteps = Step(near.TwoSteps, 0.1, 0, 2),
            Attributes = Step(near.Attributes, 0.15, 0, 3),
            CosinePower = Step(near.CosinePower, 0.3, 0.5, 5),
            AttributePopularity = Step(near.AttributePopularity, 0.1, 0, 1),
            Decay = Step(near.Decay, 0.08, 0.2, 1),
            AgePower = Step(near.AgePower, 0.2, 0, 2),
        };

        // About a third of the parameters change, by a normal step.
        double Step(double value, double deviation, double low, double high)
        {
            var isChanged = random.NextDouble() < 0.35;
            var step = deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            return isChanged ? Math.Clamp(value + step, low, high) : value;
        }
    }
}
