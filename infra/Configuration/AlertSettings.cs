using System.Text.RegularExpressions;

namespace Platform.Infra.Configuration;

/// <summary>Who is told of alerts, where they read what to do, and what counts as too quiet.</summary>
public sealed partial record AlertSettings
{
    internal const string Shape =
        "emails, runbooks and silentMinutes, and where wanted pagerDuty and slack: { emails: [ml-platform@example.com], runbooks: docs/runbooks, silentMinutes: 15 }";

    private const int MinutesOfADay = 24 * 60;

    /// <summary>Addresses that hear of every alert.</summary>
    public required IReadOnlyList<string> Emails { get; init; }

    /// <summary>The Secret Manager id of the key of a PagerDuty service, which hears of what cannot wait; null for none.</summary>
    public string? PagerDuty { get; init; }

    /// <summary>Null for none.</summary>
    public SlackAlerts? Slack { get; init; }

    /// <summary>Where the runbooks are read: an address without the last slash, or the path in the repository.</summary>
    public required string Runbooks { get; init; }

    /// <summary>After how many minutes without an event of the shop somebody is called; 0 where none are expected.</summary>
    public required int SilentMinutes { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        if (Emails.Count == 0)
            refuse("alerts.emails", "an address at least", "[]");
        foreach (var email in Emails.Where(email => email is null || !EmailPattern().IsMatch(email)))
            refuse("alerts.emails", "addresses such as ml-platform@example.com", $"\"{email}\"");
        if (Emails.Distinct(StringComparer.OrdinalIgnoreCase).Count() != Emails.Count)
            refuse("alerts.emails", "different addresses", $"[{string.Join(", ", Emails)}]");
        CheckSecret("alerts.pagerDuty", PagerDuty, refuse);
        CheckSecret("alerts.slack.token", Slack?.Token, refuse);
        if (Slack is not null && !ChannelPattern().IsMatch(Slack.Channel))
            refuse("alerts.slack.channel", "a channel such as #ml-alerts", $"\"{Slack.Channel}\"");
        if (!RunbooksPattern().IsMatch(Runbooks))
            refuse("alerts.runbooks", "an https address or a path, without a slash at its end", $"\"{Runbooks}\"");
        if (SilentMinutes is < 0 or > MinutesOfADay)
            refuse("alerts.silentMinutes", $"0 to {MinutesOfADay}", $"{SilentMinutes}");
    }

    private static void CheckSecret(string key, string? secret, Action<string, string, string> refuse)
    {
        if (secret is not null && !SecretPattern().IsMatch(secret))
            refuse(key, "the id of a secret, such as projects/shop-ml-prod/secrets/pager-key", "something else");
    }

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", RegexOptions.IgnoreCase)]
    private static partial Regex EmailPattern();

    [GeneratedRegex("^#[a-z0-9_-]{1,80}$")]
    private static partial Regex ChannelPattern();

    [GeneratedRegex(@"^(?:https://\S+[^/\s]|[\w.-]+(?:/[\w.-]+)*)$")]
    private static partial Regex RunbooksPattern();

    [GeneratedRegex("^(?:projects/[a-z][a-z0-9-]{4,28}[a-z0-9]/secrets/)?[A-Za-z0-9_-]{1,255}$")]
    private static partial Regex SecretPattern();
}
