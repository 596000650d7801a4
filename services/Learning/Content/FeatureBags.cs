namespace Platform.Learning.Content;

/// <summary>
/// Items as weighted bags of features: words, a brand, colours, a place in the category tree. Flat arrays; item i
/// has the features <c>Features[Offsets[i] .. Offsets[i + 1]]</c>, rising, each once.
/// </summary>
public sealed class FeatureBags
{
    private FeatureBags(int[] offsets, int[] features, float[] weights, int featureCount) =>
        (Offsets, Features, Weights, FeatureCount) = (offsets, features, weights, featureCount);

    public int[] Offsets { get; }

    public int[] Features { get; }

    /// <summary>Shape [entries]; the squares of an item's weights add up to 1, or the item has none.</summary>
    public float[] Weights { get; }

    public int FeatureCount { get; }

    /// <summary>The number of items.</summary>
    public int Count => Offsets.Length - 1;

    /// <summary>
    /// Weighs every feature by its rarity, ln(1 + items / items that have it) (Spärck Jones 1972, smoothed), and
    /// brings every item to length 1, so that a product of two items is their cosine.
    /// </summary>
    /// <param name="items">The features of each item and how much each matters; a repeated feature adds up.</param>
    /// <param name="featureCount">Features run from 0 to this - 1.</param>
    public static FeatureBags Build(IReadOnlyList<IReadOnlyList<(int Feature, float Weight)>> items, int featureCount)
    {
        var bags = items.Select(Merged).ToArray();
        var frequency = new int[featureCount];
        foreach (var bag in bags)
        {
            foreach (var (feature, _) in bag)
                frequency[feature]++;
        }

        var offsets = new int[bags.Length + 1];
        var features = new int[bags.Sum(bag => bag.Length)];
        var weights = new float[features.Length];
        for (var item = 0; item < bags.Length; item++)
        {
            var entry = offsets[item];
            foreach (var (feature, weight) in bags[item])
            {
                features[entry] = feature;
                weights[entry++] = weight * MathF.Log(1 + ((float)bags.Length / frequency[feature]));
            }

            offsets[item + 1] = entry;
            Normalise(weights.AsSpan(offsets[item]..entry));
        }

        return new FeatureBags(offsets, features, weights, featureCount);
    }

    /// <summary>The cosine of two items, 0 to 1 for weights that are not negative.</summary>
    public float Cosine(int a, int b)
    {
        var (i, j, sum) = (Offsets[a], Offsets[b], 0f);
        while (i < Offsets[a + 1] && j < Offsets[b + 1])
        {
            var order = Features[i] - Features[j];
            if (order == 0)
                sum += Weights[i++] * Weights[j++];
            else if (order < 0)
                i++;
            else
                j++;
        }

        return sum;
    }

    /// <summary>The features of an item, rising, each once.</summary>
    private static (int Feature, float Weight)[] Merged(IReadOnlyList<(int Feature, float Weight)> item)
    {
        (int Feature, float Weight)[] entries = [.. item];
        // By weight too, so that the sum of a repeated feature does not depend on how the sort treats equals.
        Array.Sort(entries);
        var count = 0;
        foreach (var entry in entries)
        {
            if (count > 0 && entries[count - 1].Feature == entry.Feature)
                entries[count - 1].Weight += entry.Weight;
            else
                entries[count++] = entry;
        }

        return entries[..count];
    }

    private static void Normalise(Span<float> weights)
    {
        var length = 0f;
        foreach (var weight in weights)
            length += weight * weight;
        if (length == 0)
            return;
        length = MathF.Sqrt(length);
        foreach (ref var weight in weights)
            weight /= length;
    }
}
