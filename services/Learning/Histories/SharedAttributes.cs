using Platform.Learning.Content;

namespace Platform.Learning.Histories;

/// <summary>Items that share attributes, the more alike and the more popular first.</summary>
internal static class SharedAttributes
{
    /// <summary>Items that an attribute may have and still say something.</summary>
    private const int LongestList = 3_000;

    /// <summary>How much popularity counts in the choice of those that are kept.</summary>
    private const double ChoicePower = 0.3;

    /// <summary>Finds for each item those that are alike in attributes.</summary>
    /// <returns>For each item the cosine of its attributes with others', chosen by cosine times popularity^0.3.</returns>
    public static ScoredItem[][] Find(FeatureBags bags, Occurrences occurrences, int kept, int cores, CancellationToken cancel)
    {
        var lists = EntriesByFeature(bags);
        var popularity = Popularity(bags.Count, occurrences, ChoicePower);
        return NeighbourTable.Fill(
            bags.Count, cores,
            (item, sums) =>
            {
                for (var entry = bags.Offsets[item]; entry < bags.Offsets[item + 1]; entry++)
                {
                    foreach (var (other, weight) in lists[bags.Features[entry]])
                        sums.Add(other, weight * bags.Weights[entry]);
                }

                foreach (var other in sums.Touched)
                    sums.Replace(other, sums[other] * popularity[other]);
                var alike = sums.TakeBest(kept, item);
                for (var index = 0; index < alike.Length; index++)
                    alike[index] = new ScoredItem(alike[index].Item, alike[index].Score / popularity[alike[index].Item]);
                return alike;
            },
            cancel);
    }

    /// <summary>The cosines as parameters weigh them, in no order.</summary>
    public static ScoredItem[][] Weigh(ScoredItem[][] cosines, Occurrences occurrences, HistoryParameters parameters)
    {
        var popularity = Popularity(cosines.Length, occurrences, parameters.AttributePopularity);
        var weighed = new ScoredItem[cosines.Length][];
        for (var item = 0; item < cosines.Length; item++)
        {
            weighed[item] = Array.ConvertAll(cosines[item], alike => new ScoredItem(
                alike.Item, MathF.Pow(alike.Score, (float)parameters.CosinePower) * popularity[alike.Item]));
        }

        return weighed;
    }

    private static float[] Popularity(int itemCount, Occurrences occurrences, double power)
    {
        var popularity = new float[itemCount];
        for (var item = 0; item < itemCount; item++)
            popularity[item] = (float)Math.Pow(1 + occurrences.CountOf(item), power);
        return popularity;
    }

    /// <summary>The items of each attribute and its weight in them; none for one too common to tell items apart.</summary>
    private static ScoredItem[][] EntriesByFeature(FeatureBags bags)
    {
        var lists = new List<ScoredItem>?[bags.FeatureCount];
        for (var item = 0; item < bags.Count; item++)
        {
            for (var entry = bags.Offsets[item]; entry < bags.Offsets[item + 1]; entry++)
                (lists[bags.Features[entry]] ??= []).Add(new ScoredItem(item, bags.Weights[entry]));
        }

        return [.. lists.Select(list => list is { Count: <= LongestList } ? list.ToArray() : [])];
    }
}
