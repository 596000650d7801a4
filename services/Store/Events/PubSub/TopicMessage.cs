namespace Platform.Store.Events.PubSub;

/// <summary>An event as the topic takes it.</summary>
/// <param name="Data">Its JSON, as the topic's schema wants it.</param>
/// <param name="EventType">Its type, which is an attribute of the message too.</param>
/// <param name="Id">See <see cref="EventId"/>; as the event came, not as it was completed.</param>
internal readonly record struct TopicMessage(ReadOnlyMemory<byte> Data, string EventType, UInt128 Id);
