using System.Globalization;
using Platform.Contracts;

namespace Platform.World.People;

/// <summary>
/// Somebody who comes to the shop, with or without an account: whose taste it is, and what may be remembered.
/// Persons 2k and 2k + 1 may be one household.
/// </summary>
internal sealed record Shopper
{
    private const double MemberShare = 0.6;
    private const double HouseholdShare = 0.3;

    /// <summary>Members who let the shop remember the visit only.</summary>
    private const double DeclineShare = 0.15;

    /// <summary>In the world, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>Has an account.</summary>
    public required bool IsMember { get; init; }

    /// <summary>Has an account, and allowed to be remembered.</summary>
    public required bool IsPersonal { get; init; }

    /// <summary>The site's country that the shopper uses, a number in <see cref="Countries"/>.</summary>
    public required int Country { get; init; }

    /// <summary>How often the shopper comes, compared with others.</summary>
    public required double Activity { get; init; }

    /// <summary>How easily the shopper buys, in utility; 0 is usual.</summary>
    public required double Zeal { get; init; }

    /// <summary>The other person of the household, by number; -1 for who lives alone.</summary>
    public required int Partner { get; init; }

    /// <summary>Uses the same browser as the other person.</summary>
    public required bool SharesDevice { get; init; }

    /// <summary>What can be spent here in a month, in euro.</summary>
    public required double MonthlyBudget { get; init; }

    /// <summary>The day of the history on which the shopper may come first; negative for long since.</summary>
    public required double FirstDay { get; init; }

    /// <summary>The day after which the shopper does not come back.</summary>
    public required double LastDay { get; init; }

    public Consent Consent => IsPersonal ? Consent.Personal : Consent.Session;

    /// <summary>The account's id; null where it may not be said.</summary>
    public string? UserId => IsPersonal ? UserIdOf(Number) : null;

    /// <summary>The language of the country's site.</summary>
    public string Language => Languages[Country];

    /// <summary>The number that the household's browser goes by.</summary>
    public int Device => SharesDevice ? Math.Min(Number, Partner) : Number;

    /// <summary>The site's countries.</summary>
    public static string[] Countries { get; } = ["SE", "DE", "GB", "NL"];

    private static string[] Languages { get; } = ["sv", "de", "en", "en"];

    /// <summary>The id of an account.</summary>
    public static string UserIdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"u{number:x}");

    /// <summary>A shopper of the world.</summary>
    /// <param name="seed">The world's seed.</param>
    /// <param name="number">Which one.</param>
    /// <param name="days">The length of the history, for who comes anew and who lapses in it.</param>
    public static Shopper Create(int seed, int number, int days)
    {
        var home = new Dice(seed, StreamKind.Household, number / 2);
        var (isHousehold, sharesDevice) = (home.Chance(HouseholdShare), home.Chance(0.5));
        var country = home.Below(Countries.Length);
        var dice = new Dice(seed, StreamKind.Shopper, number);
        var isMember = dice.Chance(MemberShare);
        // A quarter come for the first time while the history runs; who is there leaves for good after a year or so.
        var first = dice.Chance(0.25) ? days * dice.Even() : -1;
        return new Shopper
        {
            Number = number,
            IsMember = isMember,
            IsPersonal = isMember && !dice.Chance(DeclineShare),
            Country = country,
            // A Pareto tail: a few come daily, most rarely.
            Activity = Math.Min(50, Math.Pow(1 - dice.Even(), -1 / 1.6)),
            Zeal = 1.1 * dice.Normal(),
            Partner = isHousehold ? number ^ 1 : -1,
            SharesDevice = isHousehold && sharesDevice,
            MonthlyBudget = 180 * Math.Exp(0.7 * dice.Normal()),
            FirstDay = first,
            LastDay = first + 15 + (365 * dice.Exponential()),
        };
    }
}
