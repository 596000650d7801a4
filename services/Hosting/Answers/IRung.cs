namespace Platform.Hosting.Answers;

/// <summary>One way to answer, on a <see cref="Ladder{TQuery}"/> of ways.</summary>
/// <typeparam name="TQuery">What is asked.</typeparam>
public interface IRung<in TQuery> where TQuery : LadderQuery
{
    /// <summary>One of <see cref="Contracts.Rungs"/>.</summary>
    string Name { get; }

    RungLimits Limits { get; }

    /// <summary>Writes the best products for the query.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="buffer">To be filled from the start, best first, each product once, and only with such as the query allows.</param>
    /// <param name="deadline">After which nobody waits any longer.</param>
    ValueTask<RungAnswer> AskAsync(TQuery query, Memory<ScoredProduct> buffer, Deadline deadline);
}
