using System.Text.Json;
using System.Text.Json.Serialization;

namespace Platform.Infra.Configuration;

/// <summary>How much a stack has to do in a month, as far as anybody can say: what the part of its cost is reckoned with that traffic makes.</summary>
public sealed record TrafficSettings
{
    internal const string Shape = "requestsPerSecond, egressGiB, events, eventBytes, mails, bucketGiB, queryTiB and logGiB, each a number from 0";

    private const double DaysPerMonth = 365.0 / 12;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>Requests of shoppers per second, on the average of the month.</summary>
    public required double RequestsPerSecond { get; init; }

    /// <summary>What leaves for shoppers, in GiB a month.</summary>
    public required double EgressGiB { get; init; }

    /// <summary>Events a month.</summary>
    public required double Events { get; init; }

    /// <summary>The size of an event in bytes.</summary>
    public required double EventBytes { get; init; }

    /// <summary>Mails a month.</summary>
    public required double Mails { get; init; }

    /// <summary>What lies in a bucket, a dataset or a registry, in GiB.</summary>
    public required double BucketGiB { get; init; }

    /// <summary>What queries of analysts read, in TiB a month.</summary>
    public required double QueryTiB { get; init; }

    /// <summary>Logs, in GiB a month.</summary>
    public required double LogGiB { get; init; }

    /// <summary>Requests a month, in millions.</summary>
    public double MillionRequests => RequestsPerSecond * 86_400 * DaysPerMonth / 1e6;

    /// <summary>Reads what a configuration says; null where it does not make sense.</summary>
    public static TrafficSettings? Parse(string json)
    {
        try
        {
            var traffic = JsonSerializer.Deserialize<TrafficSettings>(json, Strict);
            var isGood = traffic is not null;
            traffic?.Check((_, _, _) => isGood = false);
            return isGood ? traffic : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal void Check(Action<string, string, string> refuse)
    {
        foreach (var (key, value) in Values())
        {
            if (!double.IsFinite(value) || value < 0)
                refuse($"traffic.{key}", "a number from 0", FormattableString.Invariant($"{value}"));
        }
    }

    private IEnumerable<(string Key, double Value)> Values() =>
    [
        ("requestsPerSecond", RequestsPerSecond), ("egressGiB", EgressGiB), ("events", Events), ("eventBytes", EventBytes),
        ("mails", Mails), ("bucketGiB", BucketGiB), ("queryTiB", QueryTiB), ("logGiB", LogGiB),
    ];
}
