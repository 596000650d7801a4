namespace Platform.Ranking.Listings;

/// <summary>
/// A fair start for new products: a model knows nothing of them and would show none, and so nobody would ever know. Two
/// of the first twenty places belong to products that few have looked at yet; which ones is drawn by Thompson sampling
/// from what their click rates may be (Chapelle and Li 2011, "An Empirical Evaluation of Thompson Sampling", algorithm 2).
/// The same seed draws the same.
/// </summary>
internal static class FairStart
{
    public const string Reason = "new: a fair start";

    private const int Among = 20;

    /// <summary>The bounds of the places, from 0: the first are the model's.</summary>
    private static readonly (int From, int Before)[] Places = [(4, 11), (11, 20)];

    /// <summary>Looks after which a product's click rate speaks for itself.</summary>
    private const float EnoughLooks = 100;

    private const double NewDays = 21;
    private const int MostDrawn = 200;

    /// <summary>Looks that the prior weighs as much as, at a click rate that is better than usual: optimism.</summary>
    private const double PriorLooks = 10;

    private const double Optimism = 1.5;

    /// <summary>Puts new products into their places.</summary>
    /// <param name="draft">The list.</param>
    /// <param name="index">Knows the products.</param>
    /// <param name="now">Milliseconds since 1970.</param>
    /// <param name="seed">Draws.</param>
    public static void Apply(ListDraft draft, ListingIndex index, long now, int seed)
    {
        var random = new Random(seed);
        var (clicks, looks) = (index.Stats.Clicks.Sum(), index.Stats.Looks.Sum());
        var usual = Math.Clamp(looks <= 0 ? 0.05 : clicks / looks, 0.001, 0.5);
        var drawn = draft.Products.Skip(Among).Where(one => IsNew(one.Product, index, now)).Take(MostDrawn)
            .Select(one => (one.Product, Rate: Draw(random, index, one.Product, usual)))
            .OrderByDescending(one => one.Rate).Take(Places.Length).ToArray();
        for (var chosen = 0; chosen < drawn.Length; chosen++)
        {
            var to = random.Next(Places[chosen].From, Places[chosen].Before);
            var from = draft.Products.FindIndex(one => one.Product == drawn[chosen].Product);
            draft.Move(from, to);
            draft.Explain(drawn[chosen].Product, Reason);
        }
    }

    private static bool IsNew(int product, ListingIndex index, long now) =>
        index.IsAvailable(product) && index.Stats.Looks[product] < EnoughLooks && index.Rows.Traits.Published[product] is not long.MinValue and var published
        && now - published < TimeSpan.FromDays(NewDays).TotalMilliseconds;

    private static double Draw(Random random, ListingIndex index, int product, double usual)
    {
        var clicks = (PriorLooks * usual * Optimism) + index.Stats.Clicks[product];
        var misses = (PriorLooks * (1 - (usual * Optimism))) + Math.Max(0, index.Stats.Looks[product] - index.Stats.Clicks[product]);
        var (one, other) = (Gamma(random, clicks), Gamma(random, Math.Max(0.1, misses)));
        return one / (one + other);
    }

    /// <summary>Draws from a gamma distribution (Marsaglia and Tsang 2000, "A Simple Method for Generating Gamma Variables").</summary>
    private static double Gamma(Random random, double shape)
    {
        if (shape < 1)
            return Gamma(random, shape + 1) * Math.Pow(1 - random.NextDouble(), 1 / shape);
        var d = shape - (1d / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            var v = Math.Pow(1 + (c * normal), 3);
            if (v > 0 && Math.Log(1 - random.NextDouble()) < (normal * normal / 2) + d - (d * v) + (d * Math.Log(v)))
                return d * v;
        }
    }
}
