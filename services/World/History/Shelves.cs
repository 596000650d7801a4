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

    /// <summary>How many of a category may be among the most sold of all.</summary>
    private const int BestOfCategory = 40;

    private const int NewDays = 7;
    private const int MostNewest = 60;

    private readonly float[] _sold;
    private readonly float[] _shown;
    private readonly int[][] _all;
    private readonly int[][] _open;
    private readonly ParallelOptions _parallel;

    public Shelves(Assortment assortment, int seed, int cores)
    {
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = cores };
        _sold = new float[assortment.Garments.Length];
        _shown = new float[assortment.Garments.Length];
        for (var product = 0; product < _sold.Length; product++)
        {
            // The shop sold before the history began: what pleases had sold well, by and large.
            var dice = new Dice(seed, StreamKind.Shop, product);
            _sold[product] = (float)(0.2 * Math.Exp((0.8 * assortment.Garments[product].Appeal) + (0.8 * dice.Normal())));
        }

        _all = ByCategory(assortment);
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

    /// <summary>Shape [products]: how much each was sold of late, as of this morning; below 0 for what the shop cannot show.</summary>
    public ReadOnlySpan<float> Shown => _shown;

    /// <summary>Whether the shop can show a product.</summary>
    public bool IsThere(int product) => _shown[product] >= 0;

    /// <summary>Puts everything in order for a day.</summary>
    public void Open(Assortment assortment)
    {
        var arrived = new int[_all.Length][];
        Parallel.For(0, _all.Length, _parallel, category =>
        {
            _open[category] = InOrder(_all[category], assortment);
            foreach (var product in _all[category])
                _shown[product] = -1;
            foreach (var product in _open[category])
                _shown[product] = _sold[product] * Decay;
            foreach (var product in _all[category])
                _sold[product] *= Decay;
            arrived[category] = Array.FindAll(_open[category], product => assortment.Garments[product].ArrivalDay > assortment.Day - NewDays);
        });
        Popular = [.. _open.SelectMany(shelf => shelf.Take(BestOfCategory)).OrderByDescending(Sold).ThenBy(product => product)];
        Newest = [.. arrived.SelectMany(products => products)
            .OrderByDescending(product => assortment.Garments[product].ArrivalDay).ThenByDescending(Sold).ThenBy(product => product).Take(MostNewest)];
    }

    /// <summary>What is there of some products, most sold first.</summary>
    private int[] InOrder(int[] products, Assortment assortment)
    {
        var keys = new ulong[products.Length];
        var count = 0;
        foreach (var product in products)
        {
            ref readonly var garment = ref assortment.Garments[product];
            // Numbers above 0 are in the order of their bits, so that one sort of plain numbers does for both.
            if (garment.IsInStock && garment.ArrivalDay <= assortment.Day)
                keys[count++] = ((ulong)~BitConverter.SingleToUInt32Bits(_sold[product]) << 32) | (uint)product;
        }

        keys.AsSpan(0, count).Sort();
        var order = new int[count];
        for (var place = 0; place < count; place++)
            order[place] = (int)(uint)keys[place];
        return order;
    }

    private static int[][] ByCategory(Assortment assortment)
    {
        var categories = new List<int>[Wardrobe.Categories.Length];
        for (var category = 0; category < categories.Length; category++)
            categories[category] = [];
        for (var product = 0; product < assortment.Garments.Length; product++)
            categories[assortment.Garments[product].Category].Add(product);
        return [.. categories.Select(products => products.ToArray())];
    }
}
