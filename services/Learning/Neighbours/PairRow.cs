namespace Platform.Learning.Neighbours;

/// <summary>What was together with one item: a buffer that many items use one after the other.</summary>
/// <param name="itemCount">How many different items there are.</param>
public sealed class PairRow(int itemCount)
{
    private readonly double[] _weights = new double[itemCount];
    private readonly int[] _counts = new int[itemCount];
    private readonly List<int> _others = [];

    /// <summary>The other items, in the order in which they were met.</summary>
    public IReadOnlyList<int> Others => _others;

    /// <summary>The pair's weight, added up over the sequences that have both.</summary>
    public double WeightOf(int other) => _weights[other];

    /// <summary>In how many sequences both are.</summary>
    public int CountOf(int other) => _counts[other];

    internal void Add(int other, double weight)
    {
        if (_counts[other]++ == 0)
            _others.Add(other);
        _weights[other] += weight;
    }

    internal void Clear()
    {
        foreach (var other in _others)
            (_weights[other], _counts[other]) = (0, 0);
        _others.Clear();
    }
}
