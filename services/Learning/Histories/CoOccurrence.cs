namespace Platform.Learning.Histories;

/// <summary>
/// Which items occur near one another in histories: pairs weighted by nearness, direction and the length of the
/// history, divided by powers of the popularities. With both powers a half it is the cosine of item-based
/// collaborative filtering (Sarwar et al. 2001, section 3.1; Deshpande and Karypis 2004, section 4.1 for the powers).
/// </summary>
internal static class CoOccurrence
{
    public static ScoredItem[][] Count(
        Sequences sequences, Occurrences occurrences, HistoryParameters parameters, int kept, int cores, CancellationToken cancel)
    {
        var nearness = new float[parameters.Window + 1];
        for (var gap = 1; gap < nearness.Length; gap++)
            nearness[gap] = (float)Math.Pow(gap, -parameters.NearnessPower);
        var lengths = Powers(sequences.Count, sequence => sequences[sequence].Length, -parameters.LengthPower);
        var sources = Powers(sequences.ItemCount, occurrences.CountOf, -parameters.SourcePower);
        var targets = Powers(sequences.ItemCount, occurrences.CountOf, -parameters.TargetPower);
        return NeighbourTable.Fill(
            sequences.ItemCount, cores,
            (item, sums) =>
            {
                AddPairs(sequences, occurrences, item, nearness, lengths, (float)parameters.Backward, sums);
                foreach (var other in sums.Touched)
                    sums.Replace(other, Likeness(sums[other] * sources[item] * targets[other], parameters.LikenessPower));
                return sums.TakeBest(kept, item);
            },
            cancel);
    }

    private static void AddPairs(
        Sequences sequences, Occurrences occurrences, int item, float[] nearness, float[] lengths, float backward, ItemSums sums)
    {
        for (var place = occurrences.Offsets[item]; place < occurrences.Offsets[item + 1]; place++)
        {
            var (sequence, position) = (occurrences.Sequences[place], occurrences.Positions[place]);
            var (first, end) = (sequences.Offsets[sequence], sequences.Offsets[sequence + 1]);
            var weight = lengths[sequence];
            for (var other = Math.Max(first, position - nearness.Length + 1); other < position; other++)
                sums.Add(sequences.Items[other], weight * backward * nearness[position - other]);
            for (var other = position + 1; other < Math.Min(end, position + nearness.Length); other++)
                sums.Add(sequences.Items[other], weight * nearness[other - position]);
        }
    }

    private static float Likeness(float value, double power) => power == 1 ? value : MathF.Pow(value, (float)power);

    private static float[] Powers(int count, Func<int, int> of, double power)
    {
        var powers = new float[count];
        for (var index = 0; index < count; index++)
            powers[index] = (float)Math.Pow(Math.Max(of(index), 1), power);
        return powers;
    }
}
