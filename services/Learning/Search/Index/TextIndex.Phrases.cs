using System.Numerics;

namespace Platform.Learning.Search.Index;

/// <content>How the words of a query stand to one another in a document.</content>
public sealed partial class TextIndex
{
    /// <summary>Which words of a query stand where in a document's ordered fields.</summary>
    /// <param name="document">The document.</param>
    /// <param name="slotOf">For each term of the index, 1 + the query's word that it stands for; 0 for none.</param>
    /// <param name="last">The query's last word, from 1: in English and its kin the one that says what the thing is.</param>
    public PhraseMatch Phrase(int document, ReadOnlySpan<byte> slotOf, int last)
    {
        var (pairs, inFirst, covered, words, before) = (0u, 0u, 0, 0, 0);
        var (isFirst, isHead) = (true, false);
        var order = OrderOf(document);
        for (var at = 0; at < order.Length; at++)
        {
            if (order[at] < 0)
            {
                (isFirst, before) = (false, 0);
                continue;
            }

            var slot = (int)slotOf[order[at]];
            if (isFirst)
                words++;
            if (slot > 0)
            {
                if (isFirst)
                {
                    covered++;
                    inFirst |= 1u << (slot - 1);
                }

                if (before > 0 && slot == before + 1)
                    pairs |= 1u << (slot - 1);
                isHead |= slot == last && EndsName(order, at + 1, slotOf);
            }

            before = slot;
        }

        return new PhraseMatch(
            BitOperations.PopCount(pairs), BitOperations.PopCount(inFirst), words == 0 ? 0 : (float)covered / words, isHead);
    }

    /// <summary>Whether a name ends before a place: there is no further word, or a figure, or the query goes on.</summary>
    private bool EndsName(ReadOnlySpan<int> order, int next, ReadOnlySpan<byte> slotOf) =>
        next >= order.Length || order[next] < 0 || slotOf[order[next]] > 0 || char.IsAsciiDigit(_terms[order[next]][0]);
}
