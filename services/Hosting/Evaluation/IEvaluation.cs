namespace Platform.Hosting.Evaluation;

/// <summary>
/// Answers the questions of a test as shoppers would be answered: through the same ladder, with the same filters.
/// A service has one for its models.
/// </summary>
public interface IEvaluation
{
    /// <summary>What can be asked: models, and placements where several models share one.</summary>
    IReadOnlyCollection<string> Models { get; }

    /// <summary>The products for a question, best first.</summary>
    /// <param name="model">One of <see cref="Models"/>.</param>
    /// <param name="test">The question.</param>
    /// <param name="count">How many products.</param>
    ValueTask<IReadOnlyList<string>> AnswerAsync(string model, TestCase test, int count);
}
