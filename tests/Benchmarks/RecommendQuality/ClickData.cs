using Platform.Learning;
using Platform.Store;
using Platform.Store.Imports;

namespace Platform.Benchmarks.RecommendQuality;

/// <summary>A data set of clicks: sessions to learn from, and others to be asked of.</summary>
/// <param name="Training">By the time they ended, each in the order of its times.</param>
/// <param name="Items">The ids of the items that training knows, by their numbers.</param>
/// <param name="Test">The sessions to be asked of.</param>
internal sealed record ClickData(Sequences Training, StringTable Items, IReadOnlyList<ClickSession> Test)
{
    /// <summary>Reads a training and a test file.</summary>
    /// <param name="training">The training file.</param>
    /// <param name="test">The test file.</param>
    /// <param name="isTestInOrder">The test sessions are in the order of their clicks; otherwise they are sorted by time.</param>
    public static ClickData Read(string training, string test, bool isTestInOrder)
    {
        var items = new StringTable();
        var sessions = Sessions(training, isInOrder: false)
            .Select(session => (Items: session.Clicks.Select(click => items.Add(click.ProductId)).ToArray(), session.Clicks[^1].Time))
            .OrderBy(session => session.Time)
            .ToArray();
        var offsets = new int[sessions.Length + 1];
        for (var session = 0; session < sessions.Length; session++)
            offsets[session + 1] = offsets[session] + sessions[session].Items.Length;
        var sequences = new Sequences(
            offsets, [.. sessions.SelectMany(session => session.Items)],
            [.. sessions.Select(session => session.Time.ToUnixTimeSeconds())], items.Count);

        // What training does not know has a number below zero, each its own.
        var unknown = 0;
        var asked = Sessions(test, isTestInOrder)
            .Select(session => new ClickSession(
                session.Id, [.. session.Clicks.Select(click => items.Find(click.ProductId) is >= 0 and var item ? item : --unknown)]))
            .ToArray();
        return new ClickData(sequences, items, asked);
    }

    private static IEnumerable<(string Id, SessionClick[] Clicks)> Sessions(string path, bool isInOrder) =>
        SessionsFile.Read(path, new BadRows(forgiven: 0))
            .GroupBy(click => click.SessionId)
            .Select(session => (session.Key, isInOrder ? session.ToArray() : [.. session.OrderBy(click => click.Time)]));
}
