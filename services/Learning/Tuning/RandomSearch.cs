namespace Platform.Learning.Tuning;

/// <summary>
/// Looks for good parameters by trying some: what was drawn at random is best found by chance first and then
/// nearby (random search, Bergstra and Bengio 2012; then a (1, λ) walk from the best). It counts trials and not
/// seconds, and draws before it measures, so that its result depends on the seed alone: not on the machine's
/// speed, nor on the number of its cores.
/// </summary>
public static class RandomSearch
{
    /// <summary>Trials of a generation: measured side by side, drawn from what was best before.</summary>
    private const int Generation = 8;

    /// <summary>Finds the parameters with the highest score.</summary>
    /// <typeparam name="T">The parameters, as a value that does not change.</typeparam>
    /// <param name="start">Is tried first, and kept unless something is better.</param>
    /// <param name="draw">Draws parameters from the whole of what makes sense.</param>
    /// <param name="vary">Changes some of the parameters a little.</param>
    /// <param name="score">Measures parameters, higher is better; called from several threads.</param>
    /// <param name="budget">How much may be tried.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The best parameters and their score; of equals those that were drawn first.</returns>
    public static (T Best, double Score) Find<T>(
        T start, Func<Random, T> draw, Func<T, Random, T> vary, Func<T, double> score, SearchBudget budget,
        CancellationToken cancel = default)
    {
        var random = new Random(budget.Seed);
        var (best, highest) = (start, score(start));
        for (var done = 1; done < budget.Trials;)
        {
            var count = Math.Min(Generation, budget.Trials - done);
            var isWide = done < budget.Trials * budget.WidePart;
            var trials = new T[count];
            for (var trial = 0; trial < count; trial++)
                trials[trial] = isWide ? draw(random) : vary(best, random);
            var scores = new double[count];
            Parallel.For(
                0, count, new ParallelOptions { MaxDegreeOfParallelism = budget.Cores, CancellationToken = cancel },
                trial => scores[trial] = score(trials[trial]));
            for (var trial = 0; trial < count; trial++)
            {
                if (scores[trial] > highest)
                    (best, highest) = (trials[trial], scores[trial]);
            }

            done += count;
            budget.Progress((double)done / budget.Trials);
        }

        return (best, highest);
    }
}
