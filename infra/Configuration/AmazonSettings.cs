using System.Text.RegularExpressions;

namespace Platform.Infra.Configuration;

/// <summary>The account of the shop's site, and what the platform does there.</summary>
public sealed partial record AmazonSettings
{
    internal const string Shape = "account, region, zoneId, mailDomain, originSecretGeneration, siteAccounts, edgeRequestsPerSecond, eventsPerSecond, archiveDays, "
        + "staticAnswers, alarmEmails and monthlyBudget";

    private const int HighestBudget = 10_000_000;

    private const int MostPerSecond = 100_000;

    /// <summary>The archive holds what people did: it is for outages, not for history.</summary>
    private const int LongestArchiveDays = 90;

    /// <summary>The account, 12 digits.</summary>
    public required string Account { get; init; }

    /// <summary>The region of all that is not of the whole world, in the European Union, such as <c>eu-west-1</c>.</summary>
    public required string Region { get; init; }

    /// <summary>The Route 53 zone that the platform's domain lies in, such as <c>Z0123456789ABCDEFGHIJ</c>.</summary>
    public required string ZoneId { get; init; }

    /// <summary>The label before the platform's domain that mails come from, such as <c>mail</c>.</summary>
    public required string MailDomain { get; init; }

    /// <summary>Raised by one, the older of the two secrets that the gateway knows is made anew, and is the one that is sent.</summary>
    public required int OriginSecretGeneration { get; init; }

    /// <summary>Other accounts whose events the site's bus takes, and whose catalogue drops; the account itself always may.</summary>
    public required IReadOnlyList<string> SiteAccounts { get; init; }

    /// <summary>Requests a second from one address that the edge lets through, over five minutes.</summary>
    public required int EdgeRequestsPerSecond { get; init; }

    /// <summary>Events a second that are sent on from the site's bus, at most; more wait.</summary>
    public required int EventsPerSecond { get; init; }

    /// <summary>For how many days events of the site can be sent on once more.</summary>
    public required int ArchiveDays { get; init; }

    /// <summary>What the shop is answered when all else is lost.</summary>
    public required StaticAnswerSettings StaticAnswers { get; init; }

    /// <summary>Who is told when an alarm of the site's account rings.</summary>
    public required IReadOnlyList<string> AlarmEmails { get; init; }

    /// <summary>What the account may cost in a month, in US dollars; told of at the parts that the stack's budget names.</summary>
    public required int MonthlyBudget { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        if (!AccountPattern().IsMatch(Account))
            refuse("amazon.account", "an account of 12 digits", $"\"{Account}\"");
        if (!RegionPattern().IsMatch(Region))
            refuse("amazon.region", "a region such as eu-west-1", $"\"{Region}\"");
        if (!ZonePattern().IsMatch(ZoneId))
            refuse("amazon.zoneId", "a Route 53 zone such as Z0123456789ABCDEFGHIJ", $"\"{ZoneId}\"");
        if (!LabelPattern().IsMatch(MailDomain))
            refuse("amazon.mailDomain", "a label of a host name such as mail", $"\"{MailDomain}\"");
        if (OriginSecretGeneration < 1)
            refuse("amazon.originSecretGeneration", "1 or more", $"{OriginSecretGeneration}");
        for (var index = 0; index < SiteAccounts.Count; index++)
        {
            if (SiteAccounts[index] is not { } account || !AccountPattern().IsMatch(account))
                refuse($"amazon.siteAccounts[{index}]", "an account of 12 digits", $"\"{SiteAccounts[index]}\"");
        }

        if (EdgeRequestsPerSecond is < 1 or > MostPerSecond)
            refuse("amazon.edgeRequestsPerSecond", $"1 to {MostPerSecond}", $"{EdgeRequestsPerSecond}");
        if (EventsPerSecond is < 1 or > MostPerSecond)
            refuse("amazon.eventsPerSecond", $"1 to {MostPerSecond}", $"{EventsPerSecond}");
        if (ArchiveDays is < 1 or > LongestArchiveDays)
            refuse("amazon.archiveDays", $"1 to {LongestArchiveDays}", $"{ArchiveDays}");
        foreach (var email in AlarmEmails.Where(email => email is null || !email.Contains('@', StringComparison.Ordinal)))
            refuse("amazon.alarmEmails", "addresses such as site@example.com", $"\"{email}\"");
        if (MonthlyBudget is < 1 or > HighestBudget)
            refuse("amazon.monthlyBudget", $"1 to {HighestBudget}", $"{MonthlyBudget}");
        StaticAnswers.Check(refuse);
    }

    [GeneratedRegex("^[0-9]{12}$")]
    private static partial Regex AccountPattern();

    [GeneratedRegex("^eu-[a-z]+-[0-9]$")]
    private static partial Regex RegionPattern();

    [GeneratedRegex("^Z[0-9A-Z]{8,31}$")]
    private static partial Regex ZonePattern();

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$")]
    private static partial Regex LabelPattern();
}
