using System.Globalization;

namespace Platform.Benchmarks.Preview;

/// <summary>A program of many resources: twenty chains, each link made from an output of the one before.</summary>
internal static class ManyThings
{
    public const int Count = 2000;

    private const int Chains = 20;

    public static void Make()
    {
        var things = new Thing[Count];
        for (var at = 0; at < Count; at++)
        {
            things[at] = new Thing($"thing-{at}", new ThingArgs
            {
                Index = at,
                Token = at < Chains ? "first" : things[at - Chains].Token,
                Labels = { ["chain"] = (at % Chains).ToString(CultureInfo.InvariantCulture), ["owner"] = "benchmark" },
            });
        }
    }
}
