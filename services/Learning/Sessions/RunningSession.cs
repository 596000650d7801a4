namespace Platform.Learning.Sessions;

/// <summary>
/// The session that is running: its different items, newest first, and the shopper's habits in it. Made once and
/// read again and again, one session at a time.
/// </summary>
internal sealed class RunningSession
{
    /// <summary>Newest clicks that are looked at.</summary>
    public const int Longest = 50;

    private readonly int[] _items = new int[Longest];
    private readonly int[] _lags = new int[Longest];

    /// <summary>The different items, newest first.</summary>
    public ReadOnlySpan<int> Items => _items.AsSpan(0, Count);

    /// <summary>How many clicks ago each was last clicked; 0 is the newest click.</summary>
    public ReadOnlySpan<int> Lags => _lags.AsSpan(0, Count);

    /// <summary>How many different items there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the newest click is on an item that is known: then it is the first of <see cref="Items"/>.</summary>
    public bool HasCurrent => Count > 0 && _lags[0] == 0;

    /// <summary>How much more often than others the shopper clicked the same item again: 1 where nothing is known.</summary>
    public float Repeating { get; private set; }

    /// <summary>How much more often than others the shopper went back to earlier items: 1 where nothing is known.</summary>
    public float Returning { get; private set; }

    /// <summary>Reads a session.</summary>
    /// <param name="clicks">Items, newest last; what is negative is unknown.</param>
    public void Read(ReadOnlySpan<int> clicks)
    {
        clicks = clicks[Math.Max(0, clicks.Length - Longest)..];
        var (count, known, repeats) = (0, 0, 0);
        for (var lag = 0; lag < clicks.Length; lag++)
        {
            var item = clicks[clicks.Length - 1 - lag];
            if (item < 0)
                continue;
            known++;
            if (lag > 0 && item == clicks[^lag])
                repeats++;
            if (!_items.AsSpan(0, count).Contains(item))
                (_items[count], _lags[count++]) = (item, lag);
        }

        Count = count;
        // Shares of the clicks so far, drawn to a quarter and a third of three clicks, as multiples of these.
        var steps = Math.Max(0, clicks.Length - 1) + 3f;
        Repeating = (repeats + 0.75f) / steps * 4;
        Returning = (known - count - repeats + 1) / steps * 3;
    }
}
