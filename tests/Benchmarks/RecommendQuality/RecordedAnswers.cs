using System.Globalization;
using Platform.Store;
using Platform.Store.Imports;

namespace Platform.Benchmarks.RecommendQuality;

/// <summary>
/// What another system answered, as session-rec records it: <c>SessionId;Position;Recommendations;Scores</c>, the
/// position from 0 and the recommendations parted by commas, best first.
/// </summary>
internal sealed class RecordedAnswers
{
    private readonly Dictionary<(string Session, int Clicks), string[]> _answers = [];

    /// <summary>How many answers there are.</summary>
    public int Count => _answers.Count;

    public static RecordedAnswers Read(string path)
    {
        var recorded = new RecordedAnswers();
        foreach (var (_, line) in TextLines.Read(path).Skip(1))
        {
            var fields = line.Split(';');
            var clicks = int.Parse(fields[1], CultureInfo.InvariantCulture) + 1;
            recorded._answers[(fields[0], clicks)] = fields[2].Split(',');
        }

        return recorded;
    }

    /// <summary>Whether it was asked in a session after so many clicks.</summary>
    public bool Has(string session, int clicks) => _answers.ContainsKey((session, clicks));

    /// <summary>Its answer then, as numbers of items.</summary>
    public int[] Find(string session, int clicks, StringTable items) =>
        [.. _answers[(session, clicks)].Select(id => items.Find(id))];
}
