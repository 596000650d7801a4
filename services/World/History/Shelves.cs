using Platform.World.Goods;

namespace Platform.World.History;

/// <summary>
/// What the shop of yesterday knows of its sales, and the order that it puts its lists in by them: those most sold
/// of late first. The order stands for a day.
/// </summary>
internal sealed class Shelves
{
    /// <summary>What a sale counts a day later.</summary>
    private const float Decay = 0.9f;

    private Assortment _assortment;
    private readonly float[] _sold;
    private readonly int[][] _all;
    private readonly int[][] _open;
    private readonly int _cores;

    public Shelves(Assortment assortment, int seed, int cores)
    {
        (_assortment, _cores) = (assortment, cores);
        _sold = new float[assortment.Garments.Length];
        for (var product = 0; product < _sold.Length; product++)
        {
            // The shop sold before the history began: what pleases had sold well, by and large.
            var dice = new Dice(seed, StreamKind.Shop, product);
            _sold[product] = (float)(0.2 * Math.Exp((0.8 * assortment.Garments[product].Appeal) + (0.8 * dice.Normal())));
        }

        _all = [.. Wardrobe.Categories.Select((_, category) => Enumerable.Range(0, _sold.Length)
            .Where(product => assortment.Garments[product].Category == category).ToArray())];
        _open = [.. _all.Select(_ => Array.Empty<int>())];
    }

    /// <summary>The products most sold of all that are there today.</summary>
    public int[] Popular { get; private set; } = [];

    /// <summary>The newest products of today.</summary>
    public int[] Newest { get; private set; } = [];

    /// <summary>A category's products of today, most sold first.</summary>
    public int[] Of(int category) => _open[category];

    /// <summary>How much a product was sold of late.</summary>
    public float Sold(int product) => _sold[product];

    /// <summary>Counts what happened to a product; what is bought counts most.</summary>
    public void Count(int product, float sales) => _sold[product] += sales;

    /// <summary>Whether the shop can show a product.</summary>
    public bool IsThere(int product) =>
        _assortment.Garments[product].IsInStock && _assortment.Garments[product].ArrivalDay <= _assortment.Day;

    /// <summary>Puts everything in order for a day.</summary>
    public void Open(Assortment assortment)
    {
        _assortment = assortment;
        Parallel.For(0, _all.Length, new ParallelOptions { MaxDegreeOfParallelism = _cores }, category =>
        {
            var open = _all[category].Where(IsThere).ToArray();
            Sort(open);
            _open[category] = open;
        });
        for (var product = 0; product < _sold.Length; product++)
            _sold[product] *= Decay;
        var best = _open.SelectMany(shelf => shelf.Take(40)).ToArray();
        Sort(best);
        Popular = best;
        Newest = [.. Enumerable.Range(0, _sold.Length)
            .Where(product => _assortment.Garments[product].ArrivalDay > assortment.Day - 7 && IsThere(product))
            .OrderByDescending(product => _assortment.Garments[product].ArrivalDay).ThenByDescending(Sold).ThenBy(product => product).Take(60)];
    }

    private void Sort(int[] products)
    {
        var keys = new (float, int)[products.Length];
        for (var place = 0; place < keys.Length; place++)
            keys[place] = (-_sold[products[place]], products[place]);
        Array.Sort(keys, products);
    }
}
