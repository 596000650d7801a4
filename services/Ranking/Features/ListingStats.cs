using Platform.Contracts;

namespace Platform.Ranking.Features;

/// <summary>
/// What happened to products, by days: each day counts half as much after a half-life. As of a midnight, so that a
/// training sees what a model of that day would have seen.
/// </summary>
internal sealed class ListingStats
{
    /// <summary>Half-lives in days: what happens now, this week, this month.</summary>
    public static readonly float[] HalfLives = [2, 7, 28];

    public const int Month = 2;

    public ListingStats(int products)
    {
        (Views, Baskets, Purchases) = (Counters(products), Counters(products), Counters(products));
        (Looks, Clicks) = (new float[products], new float[products]);
    }

    /// <summary>Shape [half-lives][products].</summary>
    public float[][] Views { get; }

    /// <summary>Shape [half-lives][products].</summary>
    public float[][] Baskets { get; }

    /// <summary>Shape [half-lives][products].</summary>
    public float[][] Purchases { get; }

    /// <summary>Shape [products]: how often a place in a list was looked at, by the position bias; of a month.</summary>
    public float[] Looks { get; }

    /// <summary>Shape [products]: clicks from lists; of a month.</summary>
    public float[] Clicks { get; }

    public int Products => Looks.Length;

    /// <summary>Counts an event. A kind that is not counted is ignored.</summary>
    public void Count(EventType type, int product)
    {
        var counters = type switch
        {
            EventType.DetailPageView => Views,
            EventType.AddToCart => Baskets,
            EventType.PurchaseComplete => Purchases,
            _ => [],
        };
        foreach (var counter in counters)
            counter[product]++;
    }

    /// <summary>Lets days pass.</summary>
    public void Pass(int days)
    {
        for (var span = 0; span < HalfLives.Length; span++)
        {
            var left = MathF.Pow(2, -days / HalfLives[span]);
            foreach (var counter in (ReadOnlySpan<float[]>)[Views[span], Baskets[span], Purchases[span]])
                Scale(counter, left);
        }

        var month = MathF.Pow(2, -days / HalfLives[Month]);
        Scale(Looks, month);
        Scale(Clicks, month);
    }

    /// <summary>All counters, one after the other, to be kept: views, baskets, purchases by half-life, looks, clicks.</summary>
    public IEnumerable<float[]> All => [.. Views, .. Baskets, .. Purchases, Looks, Clicks];

    private static float[][] Counters(int products) => [.. HalfLives.Select(_ => new float[products])];

    private static void Scale(float[] counter, float left)
    {
        for (var product = 0; product < counter.Length; product++)
            counter[product] *= left;
    }
}
