using System.Buffers;
using System.Collections.Concurrent;
using Platform.World.Goods;
using Platform.World.Shopping;

namespace Platform.World.History;

/// <summary>
/// The shop as it was before the platform: lists by most sold, recommendations by what was met together, a search
/// that knows words only. A twentieth of its list pages are in random order, and say so: from those the position
/// bias can be estimated (Joachims, Swaminathan and Schnabel, WSDM 2017, section 5). What it knows changes at
/// midnight; within a day every thread may ask it.
/// </summary>
internal sealed class PastShop : IShop
{
    public const int ListSize = 20;
    public const double RandomShare = 0.05;

    /// <summary>Hits are put in order and remembered as far as anybody turns pages.</summary>
    private const int MostHits = 200;

    private const int HomeSize = 12;
    private const int RowSize = 8;

    private Assortment _assortment;
    private readonly LexicalIndex _index;
    private readonly LookAlikes _looks;
    private readonly int _seed;
    private readonly ConcurrentDictionary<string, int[]> _hits = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(int Category, ListSort Sort, int Color, int? PriceLimit), int[]> _narrowed = new();

    public PastShop(Assortment assortment, LexicalIndex index, WorldOptions options)
    {
        (_assortment, _seed) = (assortment, options.Seed);
        (_index, _looks) = (index, new LookAlikes(assortment));
        Shelves = new Shelves(assortment, options.Seed, options.Cores);
        Viewed = new Companions(assortment.Garments.Length);
        Bought = new Companions(assortment.Garments.Length);
    }

    /// <summary>The shop as it opens today, without a history.</summary>
    public static PastShop Opened(WorldSetting today, LexicalIndex index, WorldOptions options)
    {
        var shop = new PastShop(today.Assortment, index, options);
        shop.Open(today.Assortment);
        return shop;
    }

    public Shelves Shelves { get; }

    /// <summary>What was looked at in one visit.</summary>
    public Companions Viewed { get; }

    /// <summary>What was put into one basket.</summary>
    public Companions Bought { get; }

    /// <summary>Begins a day, with its prices and stock: from now on the shop knows all that was counted before.</summary>
    public void Open(Assortment assortment)
    {
        _assortment = assortment;
        _hits.Clear();
        _narrowed.Clear();
        Shelves.Open(assortment);
    }

    public PageSeen Show(ShopperStep step, ShopVisit visit) => step.Kind switch
    {
        StepKind.Home => Page(
            Block(PlacementNames.Popular, PastModels.MostSold, First(Shelves.Popular)),
            Block(PlacementNames.New, PastModels.Newest, First(Shelves.Newest))),
        StepKind.Category or StepKind.Search => List(step, visit),
        StepKind.Product => Page(
            Block(PlacementNames.SimilarItems, PastModels.CoViewed, SimilarTo(step.Product)),
            Block(PlacementNames.AlsoBought, PastModels.CoBought, BoughtWith(step.Product))),
        StepKind.Basket when visit.Basket is [.., var last] =>
            Page(Block(PlacementNames.AlsoBought, PastModels.CoBought, BoughtWith(last))),
        _ => PageSeen.Nothing,
    };

    private static PageSeen Page(params BlockSeen[] blocks) => new() { Blocks = blocks };

    private static BlockSeen Block(string placement, string model, ReadOnlyMemory<int> products) =>
        new() { Placement = placement, Model = model, Products = products };

    private static ReadOnlyMemory<int> First(int[] products) => products.AsMemory(0, Math.Min(HomeSize, products.Length));

    /// <summary>The whole list of a step, as the shop orders it.</summary>
    public int[] Candidates(ShopperStep step)
    {
        if (step.Kind == StepKind.Search)
            return IsWhole(step) ? Hits(step.Query!) : Narrow(Hits(step.Query!), step);
        // Many ask for the same on a day, and the lists of a large shop are long.
        return IsWhole(step) ? Shelves.Of(step.Category) : _narrowed.GetOrAdd(
            (step.Category, step.Sort, step.Color, step.PriceLimit),
            static (_, asked) => asked.Shop.Narrow(asked.Shop.Shelves.Of(asked.Step.Category), asked.Step), (Shop: this, Step: step));
    }

    private static bool IsWhole(ShopperStep step) => step is { Sort: ListSort.Relevance, Color: < 0, PriceLimit: null };

    /// <summary>A page of a list that somebody else put in order.</summary>
    public static PageSeen PageOf(ShopperStep step, ReadOnlyMemory<int> products, string model, int totalSize) => new()
    {
        Blocks = products.Length == 0 ? [] : [Block(step.Kind == StepKind.Search ? PlacementNames.Search : PlacementNames.Listing, model, products)],
        TotalSize = totalSize,
    };

    private PageSeen List(ShopperStep step, ShopVisit visit)
    {
        var list = Candidates(step);
        var model = step.Kind == StepKind.Search ? PastModels.Lexical : PastModels.MostSold;
        var start = Math.Min(list.Length, (step.Page - 1) * ListSize);
        ReadOnlyMemory<int> page = list.AsMemory(start, Math.Min(ListSize, list.Length - start));
        if (step.Sort != ListSort.Relevance)
            model = PastModels.Sorted;
        else if (IsRandom(visit) && page.Length > 1)
            (page, model) = (Shuffle(page, visit), PastModels.Random);
        return PageOf(step, page, model, list.Length);
    }

    private int[] Narrow(int[] all, ShopperStep step)
    {
        var garments = _assortment.Garments;
        var limit = 100L * (step.PriceLimit ?? int.MaxValue);
        var narrowed = Array.FindAll(all, product =>
            (step.Color < 0 || garments[product].Color == step.Color) && garments[product].PriceCents <= limit);
        if (step.Sort == ListSort.Relevance)
            return narrowed;
        var keys = Array.ConvertAll(narrowed, product => ((long)(step.Sort switch
        {
            ListSort.Price => garments[product].PriceCents,
            ListSort.PriceDescending => -garments[product].PriceCents,
            _ => -garments[product].ArrivalDay,
        }) << 32) + product);
        Array.Sort(keys, narrowed);
        return narrowed;
    }

    private bool IsRandom(ShopVisit visit) =>
        Dice.EvenOf(Dice.Key(_seed, StreamKind.Shop, visit.Key, (ulong)visit.Pages)) < RandomShare;

    /// <summary>Fisher and Yates (1938).</summary>
    private ReadOnlyMemory<int> Shuffle(ReadOnlyMemory<int> page, ShopVisit visit)
    {
        var dice = new Dice(_seed, StreamKind.Shop, visit.Key + (ulong)visit.Pages);
        var shuffled = page.ToArray();
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = dice.Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }

    private int[] Hits(string query) => _hits.GetOrAdd(query, static (words, shop) => shop.Search(words), this);

    /// <summary>The most sold of what has all words: the least sold of the best so far gives way to a better one.</summary>
    private int[] Search(string words)
    {
        var best = new PriorityQueue<int, (float, int)>();
        var found = _index.Find(words);
        var parts = found.Count == 0 ? 0 : found.Min(set => set.Parts);
        var room = ArrayPool<ushort>.Shared.Rent(NumberSet.PartSize);
        for (var part = 0; part < parts; part++)
            Add(best, part * NumberSet.PartSize, NumberSet.Common(found, part, room));
        ArrayPool<ushort>.Shared.Return(room);
        var hits = new int[best.Count];
        for (var place = hits.Length - 1; place >= 0; place--)
            hits[place] = best.Dequeue();
        return hits;
    }

    /// <summary>Adds what can be shown and is sold more than the least sold of a full queue.</summary>
    private void Add(PriorityQueue<int, (float, int)> best, int first, ReadOnlySpan<ushort> found)
    {
        var shown = Shelves.Shown[first..];
        var least = best.Count == MostHits && best.TryPeek(out _, out var sold) ? sold.Item1 : 0;
        foreach (var hit in found)
        {
            // By their numbers in order: of two sold alike the earlier one stays.
            if (shown[hit] < least || (shown[hit] == least && best.Count == MostHits))
                continue;
            if (best.Count < MostHits)
                best.Enqueue(first + hit, (shown[hit], -first - hit));
            else
                best.EnqueueDequeue(first + hit, (shown[hit], -first - hit));
            if (best.Count == MostHits && best.TryPeek(out _, out sold))
                least = sold.Item1;
        }
    }

    /// <summary>Half of what was looked at with it, then what looks alike.</summary>
    private int[] SimilarTo(int product)
    {
        var row = new int[RowSize];
        var length = Math.Min(RowSize / 2, There(row, Viewed.CopyTo(product, row)));
        return row[..(length + _looks.CopyTo(product, row.AsSpan(length), row.AsSpan(0, length), Shelves))];
    }

    private int[] BoughtWith(int product)
    {
        var row = new int[RowSize];
        return row[..There(row, Bought.CopyTo(product, row))];
    }

    /// <summary>Closes up what of a row can be shown today.</summary>
    private int There(Span<int> row, int length)
    {
        var kept = 0;
        foreach (var product in row[..length])
        {
            if (Shelves.IsThere(product))
                row[kept++] = product;
        }

        return kept;
    }
}
