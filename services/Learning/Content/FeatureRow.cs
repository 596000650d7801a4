namespace Platform.Learning.Content;

/// <summary>
/// One item's features spread over an array, to be compared with many: a product of two bags without looking for
/// what they share. A buffer that many items use one after the other.
/// </summary>
/// <param name="bags">The items.</param>
public sealed class FeatureRow(FeatureBags bags)
{
    private readonly float[] _weights = new float[bags.FeatureCount];
    private int _item = -1;

    /// <summary>Chooses the item that others are compared with.</summary>
    public void Set(int item)
    {
        if (_item >= 0)
        {
            foreach (var feature in bags.Features.AsSpan(bags.Offsets[_item]..bags.Offsets[_item + 1]))
                _weights[feature] = 0;
        }

        _item = item;
        for (var entry = bags.Offsets[item]; entry < bags.Offsets[item + 1]; entry++)
            _weights[bags.Features[entry]] = bags.Weights[entry];
    }

    /// <summary>The cosine of the chosen item and another, as <see cref="FeatureBags.Cosine"/> has it.</summary>
    public float CosineWith(int other)
    {
        var entries = bags.Offsets[other]..bags.Offsets[other + 1];
        var features = bags.Features.AsSpan(entries);
        var weights = bags.Weights.AsSpan(entries);
        var sum = 0f;
        for (var entry = 0; entry < features.Length; entry++)
            sum += _weights[features[entry]] * weights[entry];
        return sum;
    }
}
