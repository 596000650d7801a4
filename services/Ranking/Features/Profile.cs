namespace Platform.Ranking.Features;

/// <summary>
/// What the products of a person, or of a session, have in common: for each value of a trait how much likelier it is
/// among them than in the catalogue, as a logarithm, smoothed towards nothing.
/// </summary>
internal sealed class Profile
{
    /// <summary>Products that the catalogue's shares weigh as much as.</summary>
    private const float Strength = 4;

    /// <summary>What a purchase says beside a look.</summary>
    private const float OwnedWeight = 3;

    private static readonly HashSet<int> NoProducts = [];

    private Profile(float[][] lifts) => Lifts = lifts;

    /// <summary>Shape [fields][values].</summary>
    public float[][] Lifts { get; }

    /// <summary>The mean logarithm of prices over their category's; 0 where nothing is known.</summary>
    public float PriceLevel { get; private init; }

    /// <summary>How much larger discounts are than in the catalogue.</summary>
    public float DiscountLove { get; private init; }

    /// <summary>The logarithm of one more than the number of products; 0 for a stranger.</summary>
    public float Size { get; private init; }

    public bool IsEmpty => Size == 0;

    public HashSet<int> Seen { get; private init; } = NoProducts;

    public HashSet<int> Owned { get; private init; } = NoProducts;

    public HashSet<int> OwnedGroups { get; private init; } = NoProducts;

    /// <summary>Of whom nothing is known.</summary>
    public static Profile Nobody(ProductTraits traits) =>
        new([.. Enumerable.Range(0, ProductTraits.Fields).Select(field => new float[traits.CountOf(field)])]);

    /// <summary>The profile of products.</summary>
    /// <param name="products">Their numbers; each at least 0.</param>
    /// <param name="owned">Which of them were bought; as long, or empty for none.</param>
    /// <param name="traits">The products' traits.</param>
    /// <param name="prices">Shape [products]: logarithms of prices over the category's; NaN where there is none.</param>
    public static Profile Of(ReadOnlySpan<int> products, ReadOnlySpan<bool> owned, ProductTraits traits, ReadOnlySpan<float> prices)
    {
        if (products.IsEmpty)
            return Nobody(traits);
        var weights = new float[products.Length];
        for (var index = 0; index < weights.Length; index++)
            weights[index] = index < owned.Length && owned[index] ? OwnedWeight : 1;
        var (price, priced, discount, total) = (0f, 0f, 0f, 0f);
        HashSet<int> seen = [], bought = [], groups = [];
        for (var index = 0; index < products.Length; index++)
        {
            var product = products[index];
            total += weights[index];
            discount += weights[index] * traits.Discounts[product];
            if (!float.IsNaN(prices[product]))
                (price, priced) = (price + (weights[index] * prices[product]), priced + weights[index]);
            seen.Add(product);
            if (weights[index] <= 1)
                continue;
            bought.Add(product);
            if (traits.Groups[product] >= 0)
                groups.Add(traits.Groups[product]);
        }

        return new Profile(LiftsOf(products, weights, traits))
        {
            PriceLevel = price / (priced + Strength),
            DiscountLove = discount / (total + Strength),
            Size = MathF.Log(1 + products.Length),
            Seen = seen, Owned = bought, OwnedGroups = groups,
        };
    }

    private static float[][] LiftsOf(ReadOnlySpan<int> products, float[] weights, ProductTraits traits)
    {
        var lifts = new float[ProductTraits.Fields][];
        for (var field = 0; field < lifts.Length; field++)
        {
            var counts = lifts[field] = new float[traits.CountOf(field)];
            var values = traits.ValuesOf(field);
            var total = 0f;
            for (var index = 0; index < products.Length; index++)
            {
                if (values[products[index]] is not (>= 0 and var value))
                    continue;
                counts[value] += weights[index];
                total += weights[index];
            }

            var shares = traits.Shares[field];
            for (var value = 0; value < counts.Length; value++)
                counts[value] = MathF.Log((counts[value] + (Strength * shares[value])) / ((total + Strength) * shares[value]));
        }

        return lifts;
    }
}
