using System.Net;

namespace Platform.Infra.Configuration;

/// <summary>A private network that may reach the control plane by its address.</summary>
public sealed record AuthorisedNetwork
{
    private static readonly IPNetwork[] PrivateRanges =
        [IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16")];

    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    /// <summary>Its range, such as <c>10.8.0.0/16</c>.</summary>
    public required string Range { get; init; }

    /// <summary>Whether a range lies within those of private networks (RFC 1918).</summary>
    internal static bool IsPrivate(IPNetwork range) => PrivateRanges.Any(known =>
        known.Contains(range.BaseAddress) && range.PrefixLength >= known.PrefixLength);

    internal static void Check(IReadOnlyList<AuthorisedNetwork?> networks, Action<string, string, string> refuse)
    {
        for (var index = 0; index < networks.Count; index++)
        {
            var key = $"authorisedNetworks[{index}]";
            if (networks[index] is not { } network)
                refuse(key, "name and range", "nothing");
            else
                network.Check(key, refuse);
        }
    }

    private void Check(string key, Action<string, string, string> refuse)
    {
        if (string.IsNullOrWhiteSpace(Name))
            refuse($"{key}.name", "what the network is", "nothing");
        if (!IPNetwork.TryParse(Range, out var range) || !IsPrivate(range))
            refuse($"{key}.range", "a private range such as 10.8.0.0/16", $"\"{Range}\"");
    }
}
