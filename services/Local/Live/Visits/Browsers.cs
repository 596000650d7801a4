using Platform.Local.Live.Browsing;

namespace Platform.Local.Live.Visits;

/// <summary>The browsers of those who were here before; of very many, those of the ones who came last.</summary>
internal sealed class Browsers
{
    private const int Most = 100_000;

    private readonly Dictionary<string, Browser> _known = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>The browser of an id; a new one where it is not known.</summary>
    public Browser Of(string id)
    {
        if (_known.TryGetValue(id, out var known))
            return known;
        if (_order.Count == Most)
            _known.Remove(_order.Dequeue());
        _order.Enqueue(id);
        return _known[id] = new Browser();
    }
}
