namespace Platform.Recommender.Models;

/// <summary>Counts at which ranks the looked-for items were.</summary>
internal sealed class RankTally
{
    /// <summary>Ranks that count, the best first.</summary>
    public const int Deep = 20;

    private const int Near = 5;

    private int _questions;
    private int _near;
    private int _found;
    private double _reciprocals;

    /// <summary>Counts a question.</summary>
    /// <param name="rank">The rank of the answer, from 0; -1 where it was not found.</param>
    public void Add(int rank)
    {
        _questions++;
        if (rank is < 0 or >= Deep)
            return;
        _found++;
        _near += rank < Near ? 1 : 0;
        _reciprocals += 1.0 / (rank + 1);
    }

    /// <summary>Mean reciprocal rank and hit rates by name; nothing where nothing was asked.</summary>
    /// <param name="prefix">Goes before the names.</param>
    public IEnumerable<KeyValuePair<string, double>> Metrics(string prefix = "") => _questions == 0
        ? []
        :
        [
            new($"{prefix}mrr@{Deep}", _reciprocals / _questions),
            new($"{prefix}hr@{Near}", (double)_near / _questions),
            new($"{prefix}hr@{Deep}", (double)_found / _questions),
        ];
}
