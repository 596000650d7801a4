using Platform.Contracts;
using Platform.Ranking.Features;

namespace Platform.Ranking.Tests.Features;

public sealed class FeatureRowsTests
{
    private static readonly Product?[] Products = [.. Enumerable.Range(0, 30).Select(number => TestShop.Dress(number, 30)), null];

    [Fact]
    public void Every_feature_has_a_name_and_is_filled()
    {
        Assert.Equal(FeatureSet.Count, FeatureSet.Names.Distinct().Count());
        Assert.Equal(FeatureSet.Count, FeatureSet.Monotone.Count);
        var row = RowOf(Rows(new ListingStats(31)), 3, [], []);
        Assert.Equal(FeatureSet.Count, row.Length);
        Assert.Equal(["margin"], FeatureSet.Names.Where((_, feature) => float.IsNaN(row[feature])));
    }

    [Fact]
    public void What_a_customer_had_before_makes_its_like_likelier()
    {
        var rows = Rows(new ListingStats(31));
        float Of(int product, string feature, int[] history) => RowOf(rows, product, history, [])[FeatureSet.Names.ToList().IndexOf(feature)];
        // p0, p4 and p8 are red; p12 is red as well, p13 is blue.
        Assert.True(Of(12, "customer: colour", [0, 4, 8]) > 0.5);
        Assert.True(Of(13, "customer: colour", [0, 4, 8]) < -0.3);
        Assert.Equal(0, Of(13, "customer: colour", []));
        Assert.Equal(1, Of(8, "customer: looked at before", [0, 4, 8]));
        Assert.True(Of(0, "customer: distance from the usual price", [0, 1, 2]) < Of(29, "customer: distance from the usual price", [0, 1, 2]));
    }

    [Fact]
    public void More_sales_raise_what_the_score_must_not_fall_with()
    {
        var (few, many) = (new ListingStats(31), new ListingStats(31));
        for (var view = 0; view < 50; view++)
        {
            few.Count(EventType.DetailPageView, 3);
            many.Count(EventType.DetailPageView, 3);
            few.Count(EventType.DetailPageView, 4);
            many.Count(EventType.DetailPageView, 4);
        }

        for (var sale = 0; sale < 20; sale++)
            many.Count(EventType.PurchaseComplete, 3);
        few.Count(EventType.PurchaseComplete, 4);
        many.Count(EventType.PurchaseComplete, 4);
        var (less, more) = (RowOf(Rows(few), 3, [], []), RowOf(Rows(many), 3, [], []));
        Assert.All(
            FeatureSet.Names.Select((name, feature) => (name, feature)).Where(one => one.name.StartsWith("purchases", StringComparison.Ordinal) && one.name != "purchases a basket"),
            one => Assert.True(more[one.feature] > less[one.feature], one.name));
    }

    [Fact]
    public void Days_halve_what_happened()
    {
        var stats = new ListingStats(1);
        stats.Count(EventType.DetailPageView, 0);
        stats.Pass(7);
        Assert.Equal(0.5, stats.Views[1][0], 6);
        Assert.Equal(Math.Pow(2, -3.5), stats.Views[0][0], 6);
    }

    [Fact]
    public void Logged_features_are_read_back_to_three_digits()
    {
        var row = RowOf(Rows(new ListingStats(31)), 3, [1, 2], []);
        var read = LoggedFeatures.Read(LoggedFeatures.Write(row))!;
        Assert.All(row.Zip(read), pair => Assert.True(
            float.IsNaN(pair.First) ? float.IsNaN(pair.Second) : Math.Abs(pair.First - pair.Second) <= Math.Abs(pair.First) / 1_000));
        Assert.Null(LoggedFeatures.Read("not features"));
    }

    private static FeatureRows Rows(ListingStats stats) =>
        new(ProductTraits.Of(Products, ["style"]), stats, TestShop.Today.ToUnixTimeMilliseconds());

    private static float[] RowOf(FeatureRows rows, int product, int[] history, int[] session)
    {
        var row = new float[FeatureSet.Count];
        rows.Fill([product], rows.ProfileOf(history, []), rows.ProfileOf(session, []), row);
        return row;
    }
}
