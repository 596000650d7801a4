namespace Platform.Store.Events;

/// <summary>One file of the event log, as its writer holds it.</summary>
public interface IEventLogFile : IDisposable
{
    /// <summary>The folder of the hour that the file belongs to.</summary>
    string Folder { get; }

    /// <summary>Adds lines at the end and returns when they are durable.</summary>
    /// <exception cref="IOException">Nothing was added, as far as any reader can tell.</exception>
    void Append(IReadOnlyList<ReadOnlyMemory<byte>> lines);
}
