using System.Text.RegularExpressions;

namespace Platform.Infra.Configuration;

/// <summary>The machines of a node pool.</summary>
public sealed partial record PoolSize
{
    internal const string Shape = "machine, min and max, such as { machine: n2d-standard-4, min: 1, max: 12 }";

    private const int Most = 100;

    /// <summary>The machine type, such as <c>n2d-standard-4</c>.</summary>
    public required string Machine { get; init; }

    /// <summary>Nodes per zone, at least.</summary>
    public required int Min { get; init; }

    /// <summary>Nodes per zone, at most.</summary>
    public required int Max { get; init; }

    internal void Check(string key, int least, Action<string, string, string> refuse)
    {
        if (!MachinePattern().IsMatch(Machine))
            refuse($"{key}.machine", "a machine type such as n2d-standard-4", $"\"{Machine}\"");
        if (Min < least || Min > Most)
            refuse($"{key}.min", $"{least} to {Most}", $"{Min}");
        if (Max < Math.Max(1, Min) || Max > Most)
            refuse($"{key}.max", $"{Math.Max(1, Min)} to {Most}", $"{Max}");
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)+$")]
    private static partial Regex MachinePattern();
}
