namespace Platform.Store.Events;

/// <summary>
/// The ids of the latest events, in two generations: when the younger is full it becomes the elder, and the elder
/// is forgotten. So at least <c>capacity</c> and at most twice as many are remembered. Not for several threads.
/// </summary>
/// <param name="capacity">Ids of a generation; 32 to 64 bytes each.</param>
internal sealed class RecentEventIds(int capacity)
{
    private IdSet _younger = new();
    private IdSet _elder = new();

    /// <summary>Tells of an id that will be asked for soon.</summary>
    public void Prefetch(UInt128 id)
    {
        _elder.Prefetch(id);
        _younger.Prefetch(id);
    }

    public bool Contains(UInt128 id) => _elder.Contains(id) || _younger.Contains(id);

    /// <summary>Remembers an id; false if it was remembered already.</summary>
    public bool Add(UInt128 id)
    {
        if (_elder.Contains(id) || !_younger.Add(id))
            return false;
        if (_younger.Count >= capacity)
        {
            (_elder, _younger) = (_younger, _elder);
            _younger.Clear();
        }

        return true;
    }

    /// <summary>Forgets an id whose event was not kept after all.</summary>
    public void Remove(UInt128 id)
    {
        if (!_younger.Remove(id))
            _elder.Remove(id);
    }
}
