namespace Platform.Store.Events.PubSub;

/// <summary>The ids of the latest events that Pub/Sub has, as far as this process knows. For several threads.</summary>
/// <param name="capacity">Ids remembered, at least.</param>
internal sealed class PublishedIds(int capacity)
{
    private readonly Lock _gate = new();
    private readonly RecentEventIds _ids = new(capacity);

    /// <summary>Tells which entries of a batch have yet to be published: each id once, and none that is remembered.</summary>
    /// <returns>Their places in the batch.</returns>
    public List<int> Missing(EventBatch batch)
    {
        var missing = new List<int>(batch.Count);
        var here = batch.Count > 1 ? new HashSet<UInt128>() : null;
        lock (_gate)
        {
            for (var index = 0; index < batch.Count; index++)
            {
                var id = batch.Entries[index].Id;
                if (id == EventId.None || (!_ids.Contains(id) && here?.Add(id) != false))
                    missing.Add(index);
            }
        }

        return missing;
    }

    /// <summary>Remembers messages that have been published.</summary>
    public void Add(ReadOnlySpan<TopicMessage> messages)
    {
        lock (_gate)
        {
            foreach (var message in messages)
            {
                if (message.Id != EventId.None)
                    _ids.Add(message.Id);
            }
        }
    }
}
