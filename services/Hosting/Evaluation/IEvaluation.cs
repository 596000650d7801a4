namespace Platform.Hosting.Evaluation;

/// <summary>Answers the questions of a test as shoppers would be answered: through the same ladder, with the same filters.</summary>
public interface IEvaluation
{
    /// <summary>The model whose placement is asked.</summary>
    string Model { get; }

    /// <summary>The products for a question, best first.</summary>
    /// <param name="test">The question.</param>
    /// <param name="count">How many products.</param>
    ValueTask<IReadOnlyList<string>> AnswerAsync(TestCase test, int count);
}
