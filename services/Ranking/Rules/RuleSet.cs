using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Hosting.Products;

namespace Platform.Ranking.Rules;

/// <summary>The rules with the products that they mean, by the directory's numbers.</summary>
internal sealed class RuleSet
{
    private const string Separator = " > ";

    private readonly MeantRule[] _rules;

    private RuleSet(MeantRule[] rules) => _rules = rules;

    /// <summary>Finds the products.</summary>
    public static RuleSet Of(ListingRules rules, FacetIndex facets, ProductDirectory directory, IReadOnlyList<Product?> products)
    {
        return new RuleSet([.. rules.Rules.Select(rule => new MeantRule(
            rule, [.. (rule.Pin ?? []).Select(id => directory.Find(id)).Where(product => product >= 0 && product < products.Count)],
            MeantBy(rule.Bury ?? rule.Boost ?? [])))]);

        HashSet<int> MeantBy(IReadOnlyList<string> meant)
        {
            var found = new HashSet<int>();
            foreach (var text in meant)
            {
                // An id may have a colon as well: whoever is a product is meant as one.
                if (directory.Find(text) is >= 0 and var product && product < products.Count)
                    found.Add(product);
                else if (ListFilter.Parse(text) is { } filter)
                    found.UnionWith(Enumerable.Range(0, products.Count).Where(number => products[number] is not null && facets.Meets(number, filter)));
            }

            return found;
        }
    }

    /// <summary>The rules that hold for a category's list, in the order of the file.</summary>
    public IEnumerable<MeantRule> For(string category) => _rules.Where(rule => rule.Rule.Category is not { } wanted
        || wanted == category || category.StartsWith(wanted + Separator, StringComparison.Ordinal));
}
