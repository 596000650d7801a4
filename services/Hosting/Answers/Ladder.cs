using System.Buffers;
using Microsoft.Extensions.Logging;
using Platform.Contracts;

namespace Platform.Hosting.Answers;

/// <summary>
/// Answers from the best rung that can, and fills up from those below it: late, failing or shed means the next
/// rung answers. There is always an answer, and it never has a product twice or one that the query forbids.
/// </summary>
/// <typeparam name="TQuery">What is asked.</typeparam>
/// <param name="placement">Where the answers are shown: names the ladder in metrics.</param>
/// <param name="rungs">The rungs, best first.</param>
/// <param name="overload">Tells when costly rungs are to be left out.</param>
/// <param name="metrics">Counts what happens.</param>
/// <param name="logger">Is told of failures.</param>
public sealed class Ladder<TQuery>(
    string placement, IReadOnlyList<IRung<TQuery>> rungs, Overload overload, LadderMetrics metrics, ILogger logger)
    where TQuery : LadderQuery
{
    private readonly Step<TQuery>[] _steps =
        [.. rungs.Select(rung => new Step<TQuery>(rung, metrics.Of(placement, rung.Name), overload, logger))];

    public string Placement => placement;

    /// <summary>Answers a query.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="isPatient">Waits for every rung as long as it takes: the same question, the same answer.</param>
    public async ValueTask<LadderAnswer> AnswerAsync(TQuery query, bool isPatient = false)
    {
        var products = new ScoredProduct[query.Wanted];
        var (count, best) = (0, default((string Rung, RungAnswer Answer, bool IsWhole)?));
        foreach (var step in _steps)
        {
            if (count == products.Length)
                break;
            var buffer = ArrayPool<ScoredProduct>.Shared.Rent(query.Wanted);
            var (answer, isDone) = await step.AskAsync(query, buffer.AsMemory(0, query.Wanted), isPatient).ConfigureAwait(false);
            var before = count;
            for (var index = 0; index < Math.Min(answer.Count, query.Wanted); index++)
                count = Add(query, buffer[index], products, count);
            if (count > before)
                best ??= (step.Rung, answer, count == answer.Count);
            // A rung that was left behind may still write into its buffer: that one is not lent again.
            if (isDone)
                ArrayPool<ScoredProduct>.Shared.Return(buffer);
        }

        metrics.Answered(placement, best?.Rung ?? Rungs.None);
        return best is not var (rung, from, isWhole)
            ? LadderAnswer.Empty
            : new LadderAnswer
            {
                Products = count == products.Length ? products : products[..count],
                Rung = rung,
                Model = from.Model,
                Version = from.Version,
                // Where one rung gave all of it, and nothing of that was left out, its text is the answer's as well.
                Text = isWhole && count == from.Count ? from.Text : null,
            };
    }

    private static int Add(TQuery query, ScoredProduct candidate, ScoredProduct[] products, int count)
    {
        if (count == products.Length || !query.Allows(candidate.Product))
            return count;
        for (var index = 0; index < count; index++)
        {
            if (products[index].Product == candidate.Product)
                return count;
        }

        products[count] = candidate;
        return count + 1;
    }
}
