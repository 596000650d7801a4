using CsCheck;
using Platform.Learning.Search.Index;
using Platform.Learning.Search.Text;

namespace Platform.Learning.Tests.Search.Index;

public sealed class TextIndexTests
{
    private static readonly Analyzer Analyzer = new(Language.English);
    private static readonly Bm25FParameters Plain = new() { Saturation = 1.2f, Weights = [1, 1], LengthNormalisation = [0.75f, 0.75f] };

    [Fact]
    public void Scores_are_those_of_the_formula()
    {
        // Two of three documents have the word; both are of the usual length of two words: tf / (k + tf) = 1 / 2.2, idf = ln(1 + 1.5 / 2.5).
        var index = Build(Plain, ["red dress", ""], ["blue dress", ""], ["green coat", ""]);
        var best = Find(index, "dress");
        Assert.Equal([0, 1], best.Select(item => item.Item));
        Assert.Equal(Math.Log(1 + (1.5 / 2.5)) / 2.2, best[0].Score, 2);
    }

    [Fact]
    public void A_field_counts_by_its_weight_and_occurrences_are_saturated_together()
    {
        var weighted = Plain with { Weights = [3, 1] };
        var index = Build(weighted, ["dress", "coat"], ["coat", "dress"]);
        Assert.Equal([0, 1], Find(index, "dress").Select(item => item.Item));
        Assert.Equal([1, 0], Find(index, "coat").Select(item => item.Item));
    }

    [Fact]
    public void Looking_only_at_the_best_finds_what_looking_at_all_finds() =>
        Gen.Select(Gen.Int[1, 1000], Gen.Int[1, 400], Gen.Int[1, 30]).Sample(
            (seed, documents, kept) =>
            {
                var random = new Random(seed);
                string Words(int most) => string.Join(' ', Enumerable.Range(0, random.Next(most)).Select(_ => $"w{(int)(40 * Math.Pow(random.NextDouble(), 3))}"));
                var index = Build(Plain with { Weights = [2, 1] }, [.. Enumerable.Range(0, documents).Select(_ => new[] { Words(6), Words(30) })]);
                var query = new TermQuery(
                [
                    .. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Enumerable.Range(0, random.Next(1, 4)).Select(_ => index.Find($"w{random.Next(40)}"))
                        .Where(term => term >= 0).Distinct().Select(term => new Alternative(term, 0.25f * random.Next(1, 5))).ToArray()).Where(slot => slot.Length > 0),
                ]);
                var best = new ScoredItem[kept];
                var count = index.FindBest(query, default(AllItems), best);
                var matches = new Matches();
                index.Match(query, matches);
                var all = matches.Documents.ToArray().Select(document => matches.ScoreOf(document)).OrderDescending().Take(kept).ToArray();
                Assert.Equal(all.Length, count);
                for (var place = 0; place < count; place++)
                    Assert.Equal(all[place], best[place].Score, 3);
            },
            iter: 200, threads: 1);

    [Fact]
    public void Scratch_is_clean_for_the_next_query()
    {
        var index = Build(Plain, ["red dress", ""], ["blue dress", ""], ["green coat", ""]);
        var matches = new Matches();
        index.Match(QueryOf(index, "dress"), matches);
        index.Match(QueryOf(index, "coat"), matches);
        Assert.Equal([2], matches.Documents.ToArray());
        Assert.Equal(0, matches.ScoreOf(0));
    }

    [Fact]
    public void An_index_is_the_same_again_from_its_parts()
    {
        var index = Build(Plain, [.. Enumerable.Range(0, 500).Select(number => new[] { $"dress {number % 7} {number}", $"long text {number % 3}" })]);
        var again = TextIndex.From(index.Parts);
        Assert.Equal(Find(index, "dress 3 long"), Find(again, "dress 3 long"));
        Assert.Throws<ArgumentException>(() => TextIndex.From(index.Parts with { Data = index.Parts.Data[1..] }));
        Assert.Throws<ArgumentException>(() => TextIndex.From(index.Parts with { Rarity = [] }));
    }

    [Fact]
    public void Terms_are_found_by_their_beginning()
    {
        var index = Build(Plain, ["dress drill drum", ""], ["apple", ""]);
        var (from, before) = index.FindPrefix("dr");
        Assert.Equal(["dress", "drill", "drum"], index.Terms.Skip(from).Take(before - from));
    }

    [Fact]
    public void Words_together_and_names_that_end_with_them_come_first()
    {
        var index = Build(Plain, ["laser printer cable", ""], ["printer with laser sight and paper", ""], ["office laser printer 1200", ""]);
        var search = new LexicalSearch(index, new LexicalParameters { Phrase = 0.3f, Head = 0.3f, LeastScore = 0 });
        var read = new QueryTerms(index, [Analyzer], null).Read("laser printers");
        search.Find(read.Terms, read.Missing, default(AllItems));
        var hits = search.Best.ToArray();
        Assert.Equal([2, 0, 1], hits.Select(hit => hit.Document));
        Assert.True(hits[0].Phrase.IsHead);
        Assert.False(hits[1].Phrase.IsHead);
    }

    [Fact]
    public void What_has_too_little_of_the_query_is_no_hit()
    {
        var index = Build(Plain, ["red dress", ""], ["red coat", ""]);
        var search = new LexicalSearch(index, new LexicalParameters { LeastCovered = 0.5f });
        var read = new QueryTerms(index, [Analyzer], null).Read("red xylophone lawnmower");
        search.Find(read.Terms, read.Missing, default(AllItems));
        Assert.Equal(0, search.Best.Length + search.Rest.Length);
    }

    [Fact]
    public void The_best_and_the_rest_are_all_hits_each_once()
    {
        var index = Build(Plain, [.. Enumerable.Range(0, 700).Select(number => new[] { $"dress {number % 5} {number % 11}", "" })]);
        var search = new LexicalSearch(index, new LexicalParameters { Depth = 40, LeastScore = 0, LeastCovered = 0 });
        var read = new QueryTerms(index, [Analyzer], null).Read("dress 3");
        search.Find(read.Terms, read.Missing, default(AllItems));
        int[] all = [.. search.Best.ToArray().Select(hit => hit.Document), .. search.Rest];
        Assert.Equal(40, search.Best.Length);
        Assert.Equal(Enumerable.Range(0, 700), all.Order());
    }

    [Fact]
    public void Two_words_find_what_is_written_as_one()
    {
        var index = Build(Plain, ["wireless headset", ""], ["head massage", ""]);
        var search = new LexicalSearch(index, new LexicalParameters { LeastScore = 0.1f });
        var read = new QueryTerms(index, [Analyzer], null).Read("head set");
        search.Find(read.Terms, read.Missing, default(AllItems));
        Assert.Contains(search.Best.ToArray(), hit => hit.Document == 0);
    }

    private static ScoredItem[] Find(TextIndex index, string query)
    {
        var best = new ScoredItem[10];
        return best[..index.FindBest(QueryOf(index, query), default(AllItems), best)];
    }

    private static TermQuery QueryOf(TextIndex index, string query) => new QueryTerms(index, [Analyzer], null).Read(query).Terms;

    private static TextIndex Build(Bm25FParameters parameters, params string[][] documents)
    {
        var counter = new TermCounter(2, 1);
        foreach (var document in documents)
        {
            for (var field = 0; field < document.Length; field++)
                counter.Add(field, Analyzer.Terms(document[field]));
            counter.EndDocument();
        }

        return TextIndex.Build(counter.Finish(), parameters);
    }
}
