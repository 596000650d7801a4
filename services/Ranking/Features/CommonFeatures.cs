namespace Platform.Ranking.Features;

/// <summary>
/// The features that are the same for everybody, of all products at once. Rates are smoothed towards those of all by
/// what a few products' worth of looks would say (empirical Bayes with a gamma prior on rates, Robbins 1956; here with a
/// fixed strength), and given as logarithms of how much above or below they lie.
/// </summary>
internal static class CommonFeatures
{
    private const double DayMilliseconds = 86_400_000;

    /// <summary>Looks, views or baskets that the prior weighs as much as.</summary>
    private const float Strength = 20;

    /// <summary>The same, for the rate of a whole brand or colour.</summary>
    private const float FieldStrength = 200;

    /// <summary>Fills the features.</summary>
    /// <param name="traits">The products.</param>
    /// <param name="stats">What happened to them, by the same numbers.</param>
    /// <param name="now">Milliseconds since 1970; tells ages and the season.</param>
    /// <returns>Shape [products × <see cref="FeatureSet.CommonCount"/>].</returns>
    public static float[] Of(ProductTraits traits, ListingStats stats, long now)
    {
        var filled = new float[(long)traits.Count * FeatureSet.CommonCount];
        var categories = new CategoryMeans(traits, stats);
        var rates = new Rates(traits, stats);
        var turn = 2 * Math.PI * DateTimeOffset.FromUnixTimeMilliseconds(now).DayOfYear / 365.25;
        var (sine, cosine) = ((float)Math.Sin(turn), (float)Math.Cos(turn));
        for (var product = 0; product < traits.Count; product++)
        {
            var row = new RowWriter(filled.AsSpan(product * FeatureSet.CommonCount, FeatureSet.CommonCount));
            AddCounts(ref row, stats, product);
            categories.Add(ref row, product);
            rates.Add(ref row, product);
            AddTrends(ref row, stats, product);
            categories.AddPrices(ref row, product);
            AddState(ref row, traits, product, now);
            rates.AddFields(ref row, product);
            row.Add(categories.BrandShare(product));
            row.Add(traits.Variants[product]);
            row.Add(sine);
            row.Add(cosine);
        }

        return filled;
    }

    /// <summary>How far a smoothed rate lies above that of all, as a logarithm.</summary>
    public static float Lift(float hits, float tries, float usual, float strength) =>
        usual <= 0 ? 0 : MathF.Log((hits + (strength * usual)) / ((tries + strength) * usual));

    private static void AddCounts(ref RowWriter row, ListingStats stats, int product)
    {
        foreach (var counters in (ReadOnlySpan<float[][]>)[stats.Views, stats.Baskets, stats.Purchases])
        {
            foreach (var counter in counters)
                row.Add(MathF.Log(1 + counter[product]));
        }
    }

    private static void AddTrends(ref RowWriter row, ListingStats stats, int product)
    {
        foreach (var counters in (ReadOnlySpan<float[][]>)[stats.Views, stats.Purchases])
        {
            var (now, month) = (counters[0][product] / ListingStats.HalfLives[0], counters[ListingStats.Month][product] / ListingStats.HalfLives[ListingStats.Month]);
            row.Add(MathF.Log((now + 0.1f) / (month + 0.1f)));
        }
    }

    private static void AddState(ref RowWriter row, ProductTraits traits, int product, long now)
    {
        var age = traits.Published[product] == long.MinValue ? double.NaN : Math.Max(0, (now - traits.Published[product]) / DayMilliseconds);
        row.Add((float)Math.Log(1 + age));
        row.Add(age < 7 ? 1 : 0);
        row.Add(traits.IsAvailable[product] ? 1 : 0);
        row.Add(traits.SizeShares[product]);
        row.Add(traits.SizeCounts[product]);
        row.Add(traits.Margins[product]);
    }

    /// <summary>Rates of products, and of all that share a brand, a colour or an attribute.</summary>
    private sealed class Rates
    {
        private static readonly int[] RatedFields = [ProductTraits.Brand, ProductTraits.Color, ProductTraits.FirstAttribute, ProductTraits.FirstAttribute + 1];

        private readonly ProductTraits _traits;
        private readonly ListingStats _stats;
        private readonly float[][] _fields;
        private readonly float _clicks, _baskets, _purchases, _ofBaskets;

        public Rates(ProductTraits traits, ListingStats stats)
        {
            (_traits, _stats) = (traits, stats);
            var (views, baskets, purchases) = (Sum(Views), Sum(Baskets), Sum(Purchases));
            _clicks = Rate(Sum(stats.Clicks), Sum(stats.Looks));
            (_baskets, _purchases, _ofBaskets) = (Rate(baskets, views), Rate(purchases, views), Rate(purchases, baskets));
            _fields = [.. RatedFields.Select(LiftsOf)];
        }

        private float[] Views => _stats.Views[ListingStats.Month];

        private float[] Baskets => _stats.Baskets[ListingStats.Month];

        private float[] Purchases => _stats.Purchases[ListingStats.Month];

        public void Add(ref RowWriter row, int product)
        {
            row.Add(Lift(_stats.Clicks[product], _stats.Looks[product], _clicks, Strength));
            row.Add(MathF.Log(1 + _stats.Looks[product]));
            row.Add(Lift(Baskets[product], Views[product], _baskets, Strength));
            row.Add(Lift(Purchases[product], Views[product], _purchases, Strength));
            row.Add(Lift(Purchases[product], Baskets[product], _ofBaskets, Strength));
        }

        public void AddFields(ref RowWriter row, int product)
        {
            for (var index = 0; index < RatedFields.Length; index++)
                row.Add(_traits.ValueOf(RatedFields[index], product) is >= 0 and var value ? _fields[index][value] : 0);
        }

        private float[] LiftsOf(int field)
        {
            var (clicks, looks) = (new float[_traits.CountOf(field)], new float[_traits.CountOf(field)]);
            var values = _traits.ValuesOf(field);
            for (var product = 0; product < values.Length; product++)
            {
                if (values[product] < 0)
                    continue;
                clicks[values[product]] += _stats.Clicks[product];
                looks[values[product]] += _stats.Looks[product];
            }

            return [.. clicks.Zip(looks, (hit, tried) => Lift(hit, tried, _clicks, FieldStrength))];
        }

        private static float Sum(float[] counter)
        {
            var sum = 0d;
            foreach (var count in counter)
                sum += count;
            return (float)sum;
        }

        private static float Rate(float hits, float tries) => tries <= 0 ? 0 : hits / tries;
    }
}
