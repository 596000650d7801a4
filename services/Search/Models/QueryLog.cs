using Platform.Hosting.Training;
using Platform.Learning.Search.Semantic;
using Platform.Store.Events;

namespace Platform.Search.Models;

/// <summary>What the shop's own searches teach: which products follow which query, which words stand for which, and what is asked often.</summary>
internal sealed class QueryLog
{
    /// <summary>Visitors who must have typed the same before it is shown to others: a query may hold something of one person's.</summary>
    private const int LeastVisitors = 3;

    private const int MostPopular = 20_000;
    private const int LongestPopular = 60;
    private const float TakenCounts = 3;
    private const float MeantCounts = 0.7f;
    private const float MostWeight = 4;

    /// <summary>Reformulations that must have been seen before one word stands for another, and their least share of the word's.</summary>
    private const int LeastTurns = 3;

    private const double LeastShare = 0.1;

    private QueryLog(
        IReadOnlyList<string[]> queries, IReadOnlyList<QueryPair> pairs, IReadOnlyList<Synonym> synonyms, IReadOnlyList<(string Text, int Count)> popular) =>
        (Queries, Pairs, Synonyms, Popular) = (queries, pairs, synonyms, popular);

    /// <summary>The different queries, each as its words.</summary>
    public IReadOnlyList<string[]> Queries { get; }

    /// <summary>What was chosen after which of them; products by their numbers in the data.</summary>
    public IReadOnlyList<QueryPair> Pairs { get; }

    public IReadOnlyList<Synonym> Synonyms { get; }

    /// <summary>Queries that several visitors typed and found something with, the most frequent first.</summary>
    public IReadOnlyList<(string Text, int Count)> Popular { get; }

    public static QueryLog Read(TrainingData data, Analyzers analyzers)
    {
        var texts = data.Events.Queries;
        var words = new string[texts.Count][];
        string[] WordsOf(int query) => words[query] ??= [.. Words(analyzers, texts[query])];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var queries = new List<string[]>();
        var pairs = new Dictionary<(int Query, int Product), float>();
        var turns = new Dictionary<(string From, string To), int>();
        int NumberOf(string[] own)
        {
            var key = string.Join(' ', own);
            if (numbers.TryGetValue(key, out var number))
                return number;
            numbers[key] = number = queries.Count;
            queries.Add(own);
            return number;
        }

        void Count(string[] own, SearchVisit search, float times)
        {
            var number = NumberOf(own);
            foreach (var product in search.Viewed)
                pairs[(number, product)] = pairs.GetValueOrDefault((number, product)) + (times * (search.Taken.Contains(product) ? TakenCounts : 1));
        }

        foreach (var search in data.Searches)
        {
            var own = WordsOf(search.Query);
            if (own.Length == 0 || search.Viewed.Count == 0)
                continue;
            Count(own, search, 1);
            if (search.Before is not { Viewed.Count: 0 } before || WordsOf(before.Query) is not { Length: > 0 } said)
                continue;
            // What was found in other words is what was meant by the first ones.
            Count(said, search, MeantCounts);
            if (Turn(said, own) is { } turn)
                turns[turn] = turns.GetValueOrDefault(turn) + 1;
        }

        return new QueryLog(
            queries,
            [.. pairs.OrderBy(pair => pair.Key).Select(pair => new QueryPair(pair.Key.Query, pair.Key.Product, MathF.Min(MostWeight, 1 + MathF.Log(pair.Value))))],
            SynonymsOf(turns), PopularOf(data));
    }

    /// <summary>The words of a query as embeddings know them: reduced in the catalogue's own language, without those that say nothing.</summary>
    public static IEnumerable<string> Words(Analyzers analyzers, string query)
    {
        var own = analyzers.Of("");
        return own.Terms(query, LongestPopular).Where(term => !term.IsPart && !analyzers.All.Any(analyzer => analyzer.IsStopWord(term.Text))).Select(term => term.Text);
    }

    /// <summary>The one word that a visitor replaced by another; null where more or less was changed.</summary>
    private static (string From, string To)? Turn(string[] before, string[] after)
    {
        if (before.Length != after.Length)
            return null;
        (string, string)? turn = null;
        for (var at = 0; at < before.Length; at++)
        {
            if (before[at] == after[at])
                continue;
            if (turn is not null)
                return null;
            turn = (before[at], after[at]);
        }

        return turn;
    }

    private static Synonym[] SynonymsOf(Dictionary<(string From, string To), int> turns)
    {
        var totals = turns.GroupBy(turn => turn.Key.From).ToDictionary(group => group.Key, group => group.Sum(turn => turn.Value), StringComparer.Ordinal);
        return
        [
            .. turns.Where(turn => turn.Value >= LeastTurns && turn.Value >= LeastShare * totals[turn.Key.From])
                .OrderBy(turn => turn.Key.From, StringComparer.Ordinal).ThenByDescending(turn => turn.Value).ThenBy(turn => turn.Key.To, StringComparer.Ordinal)
                .Select(turn => new Synonym(turn.Key.From, turn.Key.To, (float)(0.4 + (0.5 * turn.Value / totals[turn.Key.From])))),
        ];
    }

    private static (string Text, int Count)[] PopularOf(TrainingData data)
    {
        var visitors = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var found = new HashSet<int>(data.Searches.Where(search => search.Viewed.Count > 0).Select(search => search.Query));
        foreach (var row in data.Rows)
        {
            if (row.Query < 0 || row.Visitor < 0 || !found.Contains(row.Query))
                continue;
            var text = Shown(data.Events.Queries[row.Query]);
            if (text.Length is 0 or > LongestPopular)
                continue;
            if (!visitors.TryGetValue(text, out var those))
                visitors[text] = those = [];
            those.Add(row.Visitor);
        }

        return
        [
            .. visitors.Where(entry => entry.Value.Count >= LeastVisitors).Select(entry => (entry.Key, entry.Value.Count))
                .OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Key, StringComparer.Ordinal).Take(MostPopular),
        ];
    }

    /// <summary>A query as it may be shown: in small letters, blanks made one.</summary>
    private static string Shown(string query) => string.Join(' ', query.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
