using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Infra.Configuration;

/// <summary>A time at which more visitors come than usual, known beforehand.</summary>
public sealed partial record Campaign
{
    internal const string Shape = "a list, each with name, from, to, expectedPeak and lead";

    private const int HighestPeak = 10_000_000;

    /// <summary>Lower-case letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>When it begins, such as <c>2026-11-27T06:00:00Z</c> (RFC 3339).</summary>
    public required string From { get; init; }

    /// <summary>When it ends; after <see cref="From"/>.</summary>
    public required string To { get; init; }

    /// <summary>Requests a second to each service with routes, at the most.</summary>
    public required int ExpectedPeak { get; init; }

    /// <summary>How long before its begin the pods are there, such as <c>30m</c> or <c>2h</c>.</summary>
    public required string Lead { get; init; }

    /// <summary>When it begins.</summary>
    internal DateTimeOffset Begin => TimeOf(From)!.Value;

    /// <summary>When it ends.</summary>
    internal DateTimeOffset End => TimeOf(To)!.Value;

    /// <summary>How long before its begin the pods are there.</summary>
    internal TimeSpan Before => LeadOf(Lead)!.Value;

    internal static void Check(IReadOnlyList<Campaign?> campaigns, Action<string, string, string> refuse)
    {
        var names = new HashSet<string>();
        for (var index = 0; index < campaigns.Count; index++)
        {
            var key = $"campaigns[{index}]";
            if (campaigns[index] is not { } campaign)
            {
                refuse(key, "name, from, to, expectedPeak and lead", "nothing");
                continue;
            }

            campaign.Check(key, refuse);
            if (!names.Add(campaign.Name))
                refuse($"{key}.name", "a name that no other campaign has", $"\"{campaign.Name}\"");
        }
    }

    private void Check(string key, Action<string, string, string> refuse)
    {
        const string time = "a time with its offset such as 2026-11-27T06:00:00Z";
        if (!NamePattern().IsMatch(Name))
            refuse($"{key}.name", "lower-case letters, digits and hyphens, at most 63", $"\"{Name}\"");
        if (TimeOf(From) is null)
            refuse($"{key}.from", time, $"\"{From}\"");
        if (TimeOf(To) is null)
            refuse($"{key}.to", time, $"\"{To}\"");
        else if (TimeOf(To) <= TimeOf(From))
            refuse($"{key}.to", $"a time after from, {From}", $"\"{To}\"");
        if (ExpectedPeak is < 1 or > HighestPeak)
            refuse($"{key}.expectedPeak", $"1 to {HighestPeak} requests a second", $"{ExpectedPeak}");
        if (LeadOf(Lead) is null)
            refuse($"{key}.lead", "up to seven days, such as 30m, 2h or 1d", $"\"{Lead}\"");
    }

    private static DateTimeOffset? TimeOf(string text) =>
        TimePattern().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToUniversalTime()
            : null;

    private static TimeSpan? LeadOf(string text)
    {
        if (LeadPattern().Match(text) is not { Success: true } lead)
            return null;
        var number = int.Parse(lead.Groups[1].Value, CultureInfo.InvariantCulture);
        var time = lead.Groups[2].Value switch
        {
            "m" => TimeSpan.FromMinutes(number), "h" => TimeSpan.FromHours(number), _ => TimeSpan.FromDays(number),
        };
        return time <= TimeSpan.FromDays(7) ? time : null;
    }

    [GeneratedRegex("^[a-z](?:-?[a-z0-9]){0,62}$")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$")]
    private static partial Regex TimePattern();

    [GeneratedRegex("^([0-9]{1,5})([mhd])$")]
    private static partial Regex LeadPattern();
}
