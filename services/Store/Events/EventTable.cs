using System.Threading.Tasks.Dataflow;

namespace Platform.Store.Events;

/// <summary>
/// The event log in memory, to learn from: rows of numbers and tables of names. Each event id counts once; the
/// same files give the same table, on any number of cores.
/// </summary>
public sealed class EventTable
{
    internal EventTable()
    {
    }

    /// <summary>The rows in the order of the files, without what was merely shown.</summary>
    public List<EventRow> Rows { get; } = [];

    /// <summary>What was shown.</summary>
    public ImpressionTable Impressions { get; } = new();

    public StringTable Products { get; } = new();

    public StringTable Visitors { get; } = new();

    public StringTable Users { get; } = new();

    public StringTable Sessions { get; } = new();

    public StringTable Entities { get; } = new();

    /// <summary>What was searched for, as it was typed.</summary>
    public StringTable Queries { get; } = new();

    /// <summary>The number of events.</summary>
    public int Events { get; internal set; }

    /// <summary>Lines that were no events, and were passed over.</summary>
    public int UnreadableLines { get; internal set; }

    /// <summary>The first and the last time of an event, in milliseconds since 1970; null where there is none.</summary>
    public (long First, long Last)? Span => Rows.Count == 0 ? null : (Rows.Min(row => row.Time), Rows.Max(row => row.Time));

    /// <summary>Reads the whole log of a data folder.</summary>
    /// <param name="data">The folder; without a log the table is empty.</param>
    /// <param name="cores">How many threads may read.</param>
    /// <param name="read">Is told the bytes read so far, now and then.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static async Task<EventTable> ReadAsync(
        DataFolder data, int cores, IProgress<long>? read = null, CancellationToken cancel = default)
    {
        var merger = new EventTableMerger();
        var scan = new TransformBlock<EventChunk, EventBlock>(
            EventBlock.Read,
            new ExecutionDataflowBlockOptions
            {
                MaxDegreeOfParallelism = cores,
                BoundedCapacity = 4 * cores,
                EnsureOrdered = true,
                CancellationToken = cancel,
            });
        var merge = new ActionBlock<EventBlock>(
            block =>
            {
                merger.Add(block);
                read?.Report(merger.Bytes);
            },
            new ExecutionDataflowBlockOptions { BoundedCapacity = 4 * cores, CancellationToken = cancel });
        scan.LinkTo(merge, new DataflowLinkOptions { PropagateCompletion = true });

        foreach (var chunk in EventChunks.Read(EventLogFiles.All(data)))
        {
            if (!await scan.SendAsync(chunk, cancel).ConfigureAwait(false))
                break;
        }

        scan.Complete();
        await merge.Completion.ConfigureAwait(false);
        return merger.Table;
    }
}
