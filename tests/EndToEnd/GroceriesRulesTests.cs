using Platform.Learning;
using Platform.Learning.Baskets;
using Platform.Store;
using Platform.Store.Imports;

namespace Platform.EndToEnd.Tests;

/// <summary>The counting of association rules, on a month of a grocer's tills whose rules are known.</summary>
public sealed class GroceriesRulesTests
{
    [RealDataFact]
    public void The_file_is_the_one_whose_rules_are_known()
    {
        var (baskets, names) = Read();

        Assert.Equal((9_835, 169, 43_367), (baskets.Count, names.Count, baskets.Items.Length));
        Assert.Equal(2_513, baskets.Items.Count(item => names[item] == "whole milk"));
    }

    [RealDataFact]
    public void Rare_and_confident_rules_are_counted_exactly()
    {
        var (sets, rules, names) = Mine(support: 0.001, confidence: 0.8, shortest: 1);

        Assert.Equal((13_492, 410), (sets, rules.Count));
        var strongest = rules.MaxBy(rule => rule.Lift)!;
        Assert.Equal(["liquor", "red/blush wine"], strongest.Left.Select(item => names[item]).Order());
        Assert.Equal("bottled beer", names[strongest.Right]);
        Assert.Equal(11.235, strongest.Lift, 0.0005);
        Assert.Equal(0.9048, strongest.Confidence, 0.00005);
        Assert.Equal(0.0019319, strongest.Support, 0.00000005);
    }

    [RealDataFact]
    public void Common_rules_of_two_items_at_least_are_counted_exactly()
    {
        var (sets, rules, names) = Mine(support: 0.006, confidence: 0.25, shortest: 2);

        Assert.Equal((747, 463), (sets, rules.Count));
        var strongest = rules.MaxBy(rule => rule.Lift)!;
        Assert.Equal("herbs", names[Assert.Single(strongest.Left)]);
        Assert.Equal("root vegetables", names[strongest.Right]);
        Assert.Equal(3.9565, strongest.Lift, 0.00005);
        Assert.Equal(0.43125, strongest.Confidence, 0.000005);
        Assert.Equal(0.0070158, strongest.Support, 0.00000005);
    }

    [RealDataFact]
    public void Frequent_and_confident_rules_are_counted_exactly()
    {
        var (sets, rules, _) = Mine(support: 0.01, confidence: 0.5, shortest: 1);

        Assert.Equal((333, 15), (sets, rules.Count));
    }

    private static (int Sets, IReadOnlyList<AssociationRule> Rules, StringTable Names) Mine(
        double support, double confidence, int shortest)
    {
        var (baskets, names) = Read();
        var sets = FrequentSets.Find(baskets, AssociationRules.LeastCount(support, baskets.Count));
        return (sets.Count, [.. AssociationRules.Of(sets, baskets.Count, confidence, shortest)], names);
    }

    private static (Sequences Baskets, StringTable Names) Read()
    {
        var names = new StringTable();
        var (offsets, items) = (new List<int> { 0 }, new List<int>());
        var file = Path.Combine(Repository.SharedData!, "groceries/groceries.csv.gz");
        foreach (var basket in BasketsFile.Read(file, new BadRows(forgiven: 0)))
        {
            items.AddRange(basket.Select(product => names.Add(product)));
            offsets.Add(items.Count);
        }

        return (new Sequences([.. offsets], [.. items], new long[offsets.Count - 1], names.Count), names);
    }
}
