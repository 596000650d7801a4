using Platform.Learning;
using Platform.Learning.Search.Index;
using Platform.Learning.Search.Text;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>Plain BM25 as the data's README has it: one field, lower case, no stemming. It must give the figures that stand there.</summary>
internal sealed class PlainBm25
{
    private readonly TextIndex _index;

    public PlainBm25(IReadOnlyList<IcecatProduct> products)
    {
        var counter = new TermCounter(fields: 1, orderedFields: 0);
        foreach (var product in products)
        {
            counter.Add(0, Words($"{product.Title} {product.Name} {product.Supplier} {product.Description}"));
            counter.EndDocument();
        }

        _index = TextIndex.Build(counter.Finish(), new Bm25FParameters { Saturation = 1.2f, Weights = [1], LengthNormalisation = [0.75f] });
    }

    /// <summary>The best hundred.</summary>
    public IReadOnlyList<int> Find(string query)
    {
        Alternative[][] slots = [.. Words(query).Select(word => _index.Find(word.Text)).Where(term => term >= 0).Select(term => new[] { new Alternative(term, 1) })];
        if (slots.Length == 0)
            return [];
        var best = new ScoredItem[RatedQuery.Asked];
        var count = _index.FindBest(new TermQuery(slots), default(AllItems), best);
        return [.. best[..count].Select(item => item.Item)];
    }

    private static List<Token> Words(string text)
    {
        var words = new List<Token>();
        foreach (var word in new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            words.Add(new Token(word, words.Count));
        return words;
    }
}
