using System.Net;

namespace Platform.Infra.Configuration;

/// <summary>The private address ranges of the platform's network, in CIDR notation; none may touch another.</summary>
public sealed record NetworkRanges
{
    public required string Nodes { get; init; }

    public required string Pods { get; init; }

    public required string Services { get; init; }

    /// <summary>28 bits long, as GKE wants it.</summary>
    public required string ControlPlane { get; init; }

    /// <summary>Where Google puts what it runs for the platform at private addresses, such as Redis; 24 bits long or less.</summary>
    public required string PrivateServices { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        var ranges = new[]
        {
            ("nodes", Nodes), ("pods", Pods), ("services", Services), ("controlPlane", ControlPlane),
            ("privateServices", PrivateServices),
        };
        var parsed = new List<(string Key, IPNetwork Range)>();
        foreach (var (key, text) in ranges)
        {
            if (IPNetwork.TryParse(text, out var range) && AuthorisedNetwork.IsPrivate(range))
                parsed.Add(($"network.{key}", range));
            else
                refuse($"network.{key}", "a private range such as 10.20.0.0/20", $"\"{text}\"");
        }

        for (var index = 0; index < parsed.Count; index++)
        {
            foreach (var other in parsed.Skip(index + 1).Where(other => Overlap(parsed[index].Range, other.Range)))
                refuse(other.Key, $"a range apart from {parsed[index].Key}, {parsed[index].Range}", $"\"{other.Range}\"");
        }

        if (IPNetwork.TryParse(ControlPlane, out var control) && control.PrefixLength != 28)
            refuse("network.controlPlane", "a range of 28 bits such as 10.20.16.0/28", $"\"{ControlPlane}\"");
        if (IPNetwork.TryParse(PrivateServices, out var managed) && managed.PrefixLength > 24)
            refuse("network.privateServices", "a range of 24 bits or less such as 10.29.0.0/20", $"\"{PrivateServices}\"");
    }

    private static bool Overlap(IPNetwork a, IPNetwork b) => a.Contains(b.BaseAddress) || b.Contains(a.BaseAddress);
}
