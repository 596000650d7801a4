using Platform.Learning.Search.Text;

namespace Platform.Learning.Search.Index;

/// <summary>Reads queries in the terms of an index. Which language a query is in nobody says: each word is reduced as each language of the shop has it.</summary>
/// <param name="index">The index.</param>
/// <param name="analyzers">One for each language of the shop.</param>
/// <param name="synonyms">Terms that may stand for a term, and how well; null for none.</param>
public sealed class QueryTerms(TextIndex index, IReadOnlyList<Analyzer> analyzers, Func<string, IEnumerable<(string Term, float Weight)>>? synonyms)
{
    /// <summary>What a part of a compound weighs as the whole of it.</summary>
    private const float Part = 0.6f;

    /// <summary>What two words weigh that the index has as one; 0 does not look for them.</summary>
    public float Joined { get; init; } = 0.5f;

    /// <summary>Reads a query.</summary>
    public ReadQuery Read(string text)
    {
        var positions = Positions(text);
        var (words, slots, missing) = (new List<QueryWord>(), new List<Alternative[]>(), 0f);
        var places = new List<int>();
        foreach (var forms in positions)
        {
            var alternatives = AlternativesOf(forms);
            words.Add(new QueryWord(forms[0].Surface, [.. forms.Select(form => form.Stem).Distinct()], alternatives.Length > 0));
            if (alternatives.Length == 0)
                missing += MathF.Log(1 + index.Documents);
            places.Add(alternatives.Length == 0 || slots.Count == TermQuery.MostSlots ? -1 : slots.Count);
            if (places[^1] >= 0)
                slots.Add(alternatives);
        }

        if (Joined > 0)
            missing = Math.Max(0, missing - Join(positions, places, slots));
        return new ReadQuery(words, new TermQuery(slots), missing);
    }

    /// <summary>The forms of each word; words that say nothing are left out, unless there are no others.</summary>
    private List<List<Form>> Positions(string text)
    {
        var byPosition = new SortedDictionary<int, List<Form>>();
        var telling = new HashSet<int>();
        foreach (var analyzer in analyzers)
        {
            var surfaces = new Dictionary<int, string>();
            foreach (var token in Tokenizer.Cut(text, 4 * TermQuery.MostSlots))
                surfaces.TryAdd(token.Position, token.Text);
            foreach (var token in analyzer.Terms(text, 4 * TermQuery.MostSlots))
            {
                if (!byPosition.TryGetValue(token.Position, out var forms))
                    byPosition[token.Position] = forms = [];
                var surface = surfaces.GetValueOrDefault(token.Position, token.Text);
                forms.Add(new Form(surface, token.Text, token.IsPart ? Part : 1));
                if (analyzers.All(any => !any.IsStopWord(surface)))
                    telling.Add(token.Position);
            }
        }

        return [.. byPosition.Where(entry => telling.Count == 0 || telling.Contains(entry.Key)).Select(entry => entry.Value)];
    }

    private Alternative[] AlternativesOf(List<Form> forms)
    {
        var best = new Dictionary<int, float>();
        foreach (var form in forms)
        {
            Offer(form.Stem, form.Weight);
            foreach (var (term, weight) in synonyms?.Invoke(form.Stem) ?? [])
                Offer(term, weight * form.Weight);
        }

        return [.. best.OrderBy(entry => entry.Key).Select(entry => new Alternative(entry.Key, entry.Value))];

        void Offer(string term, float weight)
        {
            if (index.Find(term) is >= 0 and var number)
                best[number] = Math.Max(best.GetValueOrDefault(number), weight);
        }
    }

    /// <summary>Lets two neighbours be one word, "head set" a "headset": it stands for both.</summary>
    /// <returns>Rarity of the words that are no longer missing.</returns>
    private float Join(List<List<Form>> positions, List<int> places, List<Alternative[]> slots)
    {
        var found = 0f;
        for (var at = 0; at + 1 < positions.Count; at++)
        {
            var joined = analyzers.Select(analyzer => index.Find(analyzer.Stem(positions[at][0].Surface + positions[at + 1][0].Surface)))
                .FirstOrDefault(term => term >= 0, -1);
            if (joined < 0)
                continue;
            foreach (var place in (ReadOnlySpan<int>)[places[at], places[at + 1]])
            {
                if (place < 0)
                    found += MathF.Log(1 + index.Documents);
                else if (slots[place].All(alternative => alternative.Term != joined))
                    slots[place] = [.. slots[place], new Alternative(joined, Joined)];
            }

            if (places[at] < 0 && places[at + 1] < 0 && slots.Count < TermQuery.MostSlots)
            {
                (places[at], places[at + 1]) = (slots.Count, slots.Count);
                slots.Add([new Alternative(joined, 1)]);
            }
        }

        return found;
    }

    private readonly record struct Form(string Surface, string Stem, float Weight);
}
