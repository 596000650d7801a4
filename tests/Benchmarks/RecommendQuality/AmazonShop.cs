using System.Text.Json;
using Platform.Learning;
using Platform.Learning.Content;
using Platform.Store;
using Platform.Store.Imports;

namespace Platform.Benchmarks.RecommendQuality;

/// <summary>A shop of the amazon_sequences: what each customer got, in order, and what is known of the items.</summary>
/// <param name="Histories">Shape [customers][items]: item numbers, oldest first.</param>
/// <param name="ItemCount">How many items there are.</param>
/// <param name="Attributes">The items' attributes.</param>
internal sealed record AmazonShop(int[][] Histories, int ItemCount, FeatureBags Attributes)
{
    /// <summary>Reads a shop.</summary>
    /// <param name="sequences">The file of sequences.</param>
    /// <param name="attributes">The file of attributes.</param>
    public static AmazonShop Read(string sequences, string attributes)
    {
        var items = new StringTable();
        var histories = SequencesFile.Read(sequences, new BadRows(forgiven: 0))
            .Select(row => row.ProductIds.Select(items.Add).ToArray()).ToArray();
        var bags = new (int, float)[items.Count][];
        Array.Fill(bags, []);
        var features = new StringTable();
        using var stream = CompressedFile.OpenRead(attributes);
        using var json = JsonDocument.Parse(stream);
        foreach (var entry in json.RootElement.EnumerateObject())
        {
            if (items.Find(entry.Name) is >= 0 and var item)
                bags[item] = [.. entry.Value.EnumerateArray().Select(value => (features.Add(value.ToString()), 1f))];
        }

        return new AmazonShop(histories, items.Count, FeatureBags.Build(bags, features.Count));
    }

    /// <summary>What was known before the last items came.</summary>
    /// <param name="dropped">How many of the last items of each customer are left out.</param>
    public Sequences Without(int dropped)
    {
        var offsets = new int[Histories.Length + 1];
        for (var customer = 0; customer < Histories.Length; customer++)
            offsets[customer + 1] = offsets[customer] + Math.Max(0, Histories[customer].Length - dropped);
        return new Sequences(
            offsets, [.. Histories.SelectMany(items => items.SkipLast(dropped))], new long[Histories.Length], ItemCount);
    }
}
