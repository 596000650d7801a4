namespace Platform.Ranking.Features;

/// <summary>
/// The features of a row, in their order: first what is the same for everybody, then what depends on who asks. +1
/// and -1 bind the score: it must not fall, or not rise, as the feature does.
/// </summary>
internal static class FeatureSet
{
    private static readonly (string Name, int Direction)[] Common =
    [
        ("views, 2 days", 0), ("views, 7 days", 0), ("views, 28 days", 0),
        ("baskets, 2 days", 0), ("baskets, 7 days", 0), ("baskets, 28 days", 0),
        ("purchases, 2 days", 0), ("purchases, 7 days", 0), ("purchases, 28 days", 0),
        ("views over the category's, 7 days", 0), ("views over the category's, 28 days", 0),
        ("purchases over the category's, 7 days", 1), ("purchases over the category's, 28 days", 1),
        ("click rate in lists", 1), ("looks in lists", 0),
        ("baskets a view", 1), ("purchases a view", 1), ("purchases a basket", 0),
        ("trend of views", 0), ("trend of purchases", 0),
        ("price over the category's", 0), ("rank of the price in the category", 0), ("discount", 0), ("price", 0),
        ("age", 0), ("new this week", 0),
        ("in stock", 1), ("part of sizes in stock", 1), ("sizes", 0), ("margin", 0),
        ("click rate of the brand", 0), ("click rate of the colour", 0), ("click rate of the first attribute", 0), ("click rate of the second attribute", 0),
        ("brand's part of the category", 0), ("variants", 0), ("season, sine", 0), ("season, cosine", 0),
    ];

    private static readonly (string Name, int Direction)[] Personal =
    [
        ("customer: category", 1), ("customer: brand", 1), ("customer: colour", 1),
        ("customer: first attribute", 1), ("customer: second attribute", 1), ("customer: third attribute", 1),
        ("customer: fourth attribute", 1), ("customer: fifth attribute", 1), ("customer: sixth attribute", 1),
        ("customer: distance from the usual price", -1), ("customer: above the usual price", 0), ("customer: love of discounts", 0), ("customer: products", 0),
        ("customer: looked at before", 0), ("customer: owned", 0), ("customer: owned in another variant", 0),
        ("session: category", 1), ("session: brand", 1), ("session: colour", 1), ("session: first attribute", 1), ("session: second attribute", 1),
        ("session: distance from the usual price", -1), ("session: products", 0), ("session: looked at", 0),
    ];

    /// <summary>Features that are the same for everybody.</summary>
    public static int CommonCount => Common.Length;

    /// <summary>All features of a row.</summary>
    public static int Count => Common.Length + Personal.Length;

    /// <summary>Shape [features].</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Common.Concat(Personal).Select(feature => feature.Name)];

    /// <summary>Shape [features]: -1, 0 or 1.</summary>
    public static IReadOnlyList<int> Monotone { get; } = [.. Common.Concat(Personal).Select(feature => feature.Direction)];
}
