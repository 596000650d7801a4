using Platform.Store;
using Platform.Store.People;

namespace Platform.Hosting.Training;

/// <summary>Makes the table of the customers' histories anew from the event log.</summary>
internal static class HistoryWriter
{
    /// <summary>Writes the table; without customers there is none to write.</summary>
    /// <returns>The number of customers.</returns>
    /// <exception cref="IOException">It cannot be written; the newest is the one it was.</exception>
    public static int Write(DataFolder folder, TrainingData data, DateTimeOffset now)
    {
        var histories = data.Histories;
        if (histories.Count == 0 && HistoryTable.Newest(folder) is null)
            return 0;
        var pseudonyms = Pseudonyms.Of(folder);
        var table = new Dictionary<UInt128, History>(histories.Count);
        for (var person = 0; person < histories.Count; person++)
        {
            var entries = histories.Offsets[person]..histories.Offsets[person + 1];
            table[pseudonyms.Of(data.Events.Users[histories.Users[person]])] = new History(
                [.. histories.Products[entries].Select(product => data.Products[product])], histories.Owned[entries]);
        }

        HistoryTable.Write(folder, table, now);
        return histories.Count;
    }
}
