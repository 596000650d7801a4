using Platform.Ranking.Listings;

namespace Platform.Ranking.Rules;

/// <summary>
/// Applies rules to a list. What is pinned stands first, in the order of the file; what cannot be bought stands last;
/// what is buried stands before that, behind all others. So a pin wins over a burial, and nothing wins over being sold
/// out. A boost moves a product up before variety and new products are seen to, as the model's own order is.
/// </summary>
internal static class RuleOrder
{
    /// <summary>Raises boosted products by so many standard deviations of the list's scores.</summary>
    public static void Boost(ListDraft draft, IEnumerable<MeantRule> rules)
    {
        var boosts = rules.Where(rule => rule.Rule.Boost is not null).ToArray();
        if (boosts.Length == 0 || draft.Products.Count == 0)
            return;
        var mean = draft.Products.Average(product => (double)product.Score);
        var deviation = Math.Sqrt(draft.Products.Average(product => Math.Pow(product.Score - mean, 2)));
        var raised = new Dictionary<int, double>();
        foreach (var boost in boosts)
        {
            foreach (var product in draft.Products.Where(product => boost.Meant.Contains(product.Product)))
            {
                raised[product.Product] = raised.GetValueOrDefault(product.Product) + (boost.Rule.By!.Value * deviation);
                draft.Explain(product.Product, $"boosted by {boost.Rule.Name}");
            }
        }

        draft.Sort(product => -(product.Score + raised.GetValueOrDefault(product.Product)));
    }

    /// <summary>Buries, puts last what cannot be bought, and pins.</summary>
    public static void Arrange(ListDraft draft, IReadOnlyCollection<MeantRule> rules, ListingIndex index)
    {
        var buried = rules.Where(rule => rule.Rule.Bury is not null).ToArray();
        var mixed = rules.FirstOrDefault(rule => rule.Rule.OutOfStock is not null)?.Rule.OutOfStock == "mixed";
        var pins = rules.SelectMany(rule => rule.Pinned.Select(product => (Product: product, rule.Rule.Name)))
            .Where(pin => index.IsAvailable(pin.Product)).DistinctBy(pin => pin.Product).ToArray();
        var places = pins.Select((pin, place) => (pin.Product, place)).ToDictionary();
        foreach (var (product, name) in pins)
        {
            if (draft.Products.Exists(one => one.Product == product))
                draft.Explain(product, $"pinned by {name}");
        }

        draft.Sort(one => PlaceOf(one.Product));

        int PlaceOf(int product)
        {
            if (places.TryGetValue(product, out var place))
                return place - places.Count;
            if (!mixed && !index.IsAvailable(product))
            {
                draft.Explain(product, "out of stock: last");
                return 2;
            }

            var rule = Array.Find(buried, rule => rule.Meant.Contains(product));
            if (rule is null)
                return 0;
            draft.Explain(product, $"buried by {rule.Rule.Name}");
            return 1;
        }
    }
}
