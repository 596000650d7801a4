using System.Globalization;
using Platform.Manifest;

namespace Platform.Hosting.Training;

/// <summary>Whether a new version may serve, and why.</summary>
/// <param name="Passes">Whether it may.</param>
/// <param name="Reason">A sentence for the record.</param>
public readonly record struct GateVerdict(bool Passes, string Reason)
{
    /// <summary>There is nobody to lose against.</summary>
    public static GateVerdict First { get; } = new(true, "The first version.");

    /// <summary>The manifest asks for nothing.</summary>
    public static GateVerdict Open { get; } = new(true, "The model has no gate.");

    /// <summary>Holds a candidate against the champion, both measured on the same held-out data.</summary>
    public static GateVerdict Of(
        Gate gate, IReadOnlyDictionary<string, double> candidate, IReadOnlyDictionary<string, double> champion)
    {
        if (!champion.TryGetValue(gate.Metric, out var best))
            return new(true, $"The champion has no {gate.Metric} to hold the candidate against.");
        if (!candidate.TryGetValue(gate.Metric, out var reached))
            return new(false, $"The candidate has no {gate.Metric}; the champion has {Show(best)}.");
        var least = best * (1 - gate.MayLose);
        return reached >= least
            ? new(true, $"{gate.Metric} {Show(reached)} against the champion's {Show(best)}.")
            : new(false, $"{gate.Metric} {Show(reached)} is below {Show(least)}: the champion's {Show(best)} less {gate.MayLose:P1}.");
    }

    private static string Show(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
