namespace Platform.World.History;

/// <summary>
/// For each product the few others that were met with it most, in memory that does not grow: a full row gives up
/// what it counted least, which hands its count on (the space-saving counter of Metwally, Agrawal and El Abbadi,
/// ICDT 2005).
/// </summary>
/// <param name="products">How many products there are.</param>
internal sealed class Companions(int products)
{
    private const int Row = 8;

    private readonly int[] _others = new int[products * Row];
    private readonly int[] _counts = new int[products * Row];

    /// <summary>Counts two products that were met together.</summary>
    public void Add(int one, int other)
    {
        if (one == other)
            return;
        AddTo(one, other);
        AddTo(other, one);
    }

    /// <summary>The companions of a product, the most frequent first; at most eight.</summary>
    /// <param name="product">Which product.</param>
    /// <param name="into">Receives them; what does not fit is left out.</param>
    /// <returns>How many.</returns>
    public int CopyTo(int product, Span<int> into)
    {
        Span<(int Count, int Other)> row = stackalloc (int, int)[Row];
        var length = 0;
        for (var place = product * Row; place < (product + 1) * Row; place++)
        {
            if (_counts[place] > 0)
                row[length++] = (-_counts[place], _others[place]);
        }

        row = row[..length];
        row.Sort();
        length = Math.Min(length, into.Length);
        for (var place = 0; place < length; place++)
            into[place] = row[place].Other;
        return length;
    }

    private void AddTo(int product, int other)
    {
        var least = product * Row;
        for (var place = product * Row; place < (product + 1) * Row; place++)
        {
            if (_counts[place] > 0 && _others[place] == other)
            {
                _counts[place]++;
                return;
            }

            if (_counts[place] < _counts[least])
                least = place;
        }

        _others[least] = other;
        _counts[least]++;
    }
}
