namespace Platform.Learning.Metrics;

/// <summary>How good a ranked answer is where people graded what it may hold (Järvelin and Kekäläinen 2002, with the gain 2^grade - 1 of Burges et al. 2005).</summary>
public static class GradedRelevance
{
    /// <summary>NDCG of the first k.</summary>
    /// <param name="answer">Grades of the answer, best first; 0 for what nobody graded.</param>
    /// <param name="all">Grades of all that there is to find, in any order.</param>
    /// <param name="k">How much of the answer counts.</param>
    /// <returns>0 to 1; 0 where there is nothing to find.</returns>
    public static double Ndcg(IEnumerable<int> answer, IEnumerable<int> all, int k)
    {
        var ideal = Gain(all.OrderDescending(), k);
        return ideal == 0 ? 0 : Gain(answer, k) / ideal;
    }

    private static double Gain(IEnumerable<int> grades, int k) =>
        grades.Take(k).Select((grade, rank) => (Math.Pow(2, grade) - 1) / Math.Log2(rank + 2)).Sum();
}
