namespace Platform.Ranking.Features;

/// <summary>
/// All features of products for one person: what training learns from and serving scores are filled by the same code.
/// It never changes; any number of threads may use it.
/// </summary>
internal sealed class FeatureRows
{
    private static readonly int[] SessionFields =
        [ProductTraits.Category, ProductTraits.Brand, ProductTraits.Color, ProductTraits.FirstAttribute, ProductTraits.FirstAttribute + 1];

    private const int RelativePriceAt = 20;

    private readonly ProductTraits _traits;
    private readonly float[] _common;
    private readonly float[] _prices;

    /// <param name="traits">The products.</param>
    /// <param name="stats">What happened to them, by the same numbers.</param>
    /// <param name="now">Milliseconds since 1970.</param>
    public FeatureRows(ProductTraits traits, ListingStats stats, long now)
    {
        _traits = traits;
        _common = CommonFeatures.Of(traits, stats, now);
        _prices = new float[traits.Count];
        for (var product = 0; product < _prices.Length; product++)
            _prices[product] = _common[(product * FeatureSet.CommonCount) + RelativePriceAt];
        Nobody = Profile.Nobody(traits);
    }

    /// <summary>Of whom nothing is known.</summary>
    public Profile Nobody { get; }

    public ProductTraits Traits => _traits;

    /// <summary>A feature that is the same for everybody.</summary>
    public float Common(int product, int feature) => _common[(product * FeatureSet.CommonCount) + feature];

    /// <summary>What products have in common.</summary>
    public Profile ProfileOf(ReadOnlySpan<int> products, ReadOnlySpan<bool> owned) =>
        products.IsEmpty ? Nobody : Profile.Of(products, owned, _traits, _prices);

    /// <summary>Fills the features of products.</summary>
    /// <param name="products">Shape [rows].</param>
    /// <param name="customer">What is known of the customer's past.</param>
    /// <param name="session">What is known of the running session.</param>
    /// <param name="rows">Shape [rows × <see cref="FeatureSet.Count"/>]; receives them.</param>
    public void Fill(ReadOnlySpan<int> products, Profile customer, Profile session, Span<float> rows)
    {
        for (var index = 0; index < products.Length; index++)
        {
            var row = rows.Slice(index * FeatureSet.Count, FeatureSet.Count);
            _common.AsSpan(products[index] * FeatureSet.CommonCount, FeatureSet.CommonCount).CopyTo(row);
            var writer = new RowWriter(row[FeatureSet.CommonCount..]);
            AddCustomer(ref writer, products[index], customer);
            AddSession(ref writer, products[index], session);
        }
    }

    private void AddCustomer(ref RowWriter row, int product, Profile customer)
    {
        for (var field = 0; field < ProductTraits.Fields; field++)
            row.Add(LiftOf(customer, field, product));
        var off = customer.IsEmpty ? 0 : _prices[product] - customer.PriceLevel;
        row.Add(MathF.Abs(off));
        row.Add(off);
        row.Add(customer.DiscountLove * _traits.Discounts[product]);
        row.Add(customer.Size);
        row.Add(customer.Seen.Contains(product) ? 1 : 0);
        row.Add(customer.Owned.Contains(product) ? 1 : 0);
        row.Add(customer.OwnedGroups.Contains(_traits.Groups[product]) ? 1 : 0);
    }

    private void AddSession(ref RowWriter row, int product, Profile session)
    {
        foreach (var field in SessionFields)
            row.Add(LiftOf(session, field, product));
        row.Add(session.IsEmpty ? 0 : MathF.Abs(_prices[product] - session.PriceLevel));
        row.Add(session.Size);
        row.Add(session.Seen.Contains(product) ? 1 : 0);
    }

    private float LiftOf(Profile profile, int field, int product) =>
        _traits.ValueOf(field, product) is >= 0 and var value ? profile.Lifts[field][value] : 0;
}
