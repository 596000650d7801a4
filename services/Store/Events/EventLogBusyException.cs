namespace Platform.Store.Events;

/// <summary>The log cannot take more now: the disk is behind. Nothing of the batch was written; try again soon.</summary>
public sealed class EventLogBusyException()
    : Exception("Too many events wait to be written.");
