using Platform.Learning;
using Platform.Learning.Search.Index;
using Platform.Learning.Search.Text;
using Platform.Search.Models;
using Platform.Store.Products;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>Yesterday's search: the words of titles and descriptions in all languages, as they are written.</summary>
internal sealed class PlainWords
{
    private const int Depth = 200;

    private readonly TextIndex _index;
    private readonly int[] _numbers;

    public PlainWords(Catalogue catalogue)
    {
        var counter = new TermCounter(fields: 1, orderedFields: 0);
        var products = catalogue.Products.OrderBy(product => product.Id, StringComparer.Ordinal).ToArray();
        foreach (var product in products)
        {
            foreach (var (_, _, text) in ProductTexts.Of(product))
                counter.Add(0, Tokenizer.Cut(text));
            counter.EndDocument();
        }

        _numbers = [.. products.Select(product => int.Parse(product.Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture))];
        _index = TextIndex.Build(counter.Finish(), new Bm25FParameters { Weights = [1], LengthNormalisation = [0.75f] });
    }

    /// <summary>The numbers of the best products.</summary>
    public IEnumerable<int> Find(string query)
    {
        Alternative[][] slots = [.. Tokenizer.Cut(query).Where(token => !token.IsPart).Select(token => _index.Find(token.Text)).Where(term => term >= 0)
            .Take(TermQuery.MostSlots).Select(term => new[] { new Alternative(term, 1) })];
        var best = new ScoredItem[Depth];
        var count = slots.Length == 0 ? 0 : _index.FindBest(new TermQuery(slots), default(AllItems), best);
        return best[..count].Select(item => _numbers[item.Item]);
    }
}
