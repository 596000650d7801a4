using Platform.Learning.Metrics;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>A query, and what people said of some products as answers to it.</summary>
/// <param name="Text">The query.</param>
/// <param name="Grades">Product to grade, 0 to 3.</param>
internal sealed record RatedQuery(string Text, IReadOnlyDictionary<int, int> Grades)
{
    private const int Depth = 10;

    /// <summary>How many products are to be asked for where only rated ones count.</summary>
    public const int Asked = 100;

    public bool HasRelevant => Grades.Values.Any(grade => grade > 0);

    /// <summary>NDCG@10, what nobody rated counting as 0.</summary>
    public double NdcgUnratedAsZero(IReadOnlyList<int> answer) =>
        GradedRelevance.Ndcg(answer.Take(Depth).Select(product => Grades.GetValueOrDefault(product)), Grades.Values, Depth);

    /// <summary>NDCG@10 of the rated ones of the first hundred, in their order.</summary>
    public double NdcgRatedOnly(IReadOnlyList<int> answer) =>
        GradedRelevance.Ndcg(answer.Take(Asked).Where(Grades.ContainsKey).Select(product => Grades[product]), Grades.Values, Depth);

    /// <summary>Products that fill the first ten: false ones, where nothing is relevant.</summary>
    public static int Shown(IReadOnlyList<int> answer) => Math.Min(Depth, answer.Count);
}
