namespace Platform.World;

/// <summary>Draws one of many by weight, in constant time: the alias method (Walker 1977; Vose 1991).</summary>
internal sealed class Odds
{
    private readonly double[] _keep;
    private readonly int[] _other;

    /// <param name="weights">At least one; none negative, their sum above 0.</param>
    public Odds(IReadOnlyList<double> weights)
    {
        var (count, sum) = (weights.Count, weights.Sum());
        _keep = [.. weights.Select(weight => weight * count / sum)];
        _other = new int[count];
        var poor = new Stack<int>(Enumerable.Range(0, count).Where(index => _keep[index] < 1));
        var rich = new Stack<int>(Enumerable.Range(0, count).Where(index => _keep[index] >= 1));
        while (poor.Count > 0 && rich.Count > 0)
        {
            var (small, large) = (poor.Pop(), rich.Pop());
            _other[small] = large;
            _keep[large] -= 1 - _keep[small];
            (_keep[large] < 1 ? poor : rich).Push(large);
        }

        // What rounding left over stands for itself.
        foreach (var index in poor.Concat(rich))
            _keep[index] = 1;
    }

    /// <summary>Draws an index.</summary>
    public int Draw(ref Dice dice)
    {
        var index = dice.Below(_keep.Length);
        return dice.Even() < _keep[index] ? index : _other[index];
    }
}
