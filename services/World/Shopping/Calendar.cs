using Platform.World.Goods;

namespace Platform.World.Shopping;

/// <summary>When people come: by the hour, the day of the week, Black Friday's week, and after mails of a campaign.</summary>
internal sealed class Calendar
{
    /// <summary>The day of the week on which campaigns are sent.</summary>
    public const DayOfWeek MailDay = DayOfWeek.Thursday;

    /// <summary>What comes after a campaign's mails, in usual days of visits.</summary>
    private const double MailVisits = 0.55;

    /// <summary>The mean delay of a visit after its mail, in hours.</summary>
    private const double MailDelay = 1.2;

    /// <summary>The hour (UTC) at which campaigns are sent.</summary>
    private const int MailHour = 10;

    /// <summary>
    /// Visits by the hour of the day: quiet at night, a small peak at lunch, the largest from eight to nine in the
    /// evening (SaleCycle, Ecommerce Stats Report 2020).
    /// </summary>
    private static readonly double[] Hours =
        [2, 1, 0.6, 0.4, 0.4, 0.7, 1.5, 2.8, 3.8, 4.4, 4.8, 5.2, 5.6, 5.2, 4.8, 4.8, 5, 5.4, 6.2, 7.4, 8.4, 8, 6, 3.6];

    /// <summary>Visits by the day of the week, Sunday first: the weekend is quieter (SaleCycle 2020; Doofinder 2024).</summary>
    private static readonly double[] Weekdays = [0.95, 1.1, 1.05, 1.02, 1.08, 0.95, 0.85];

    private readonly DateTimeOffset _start;
    private readonly Odds _hours = new(Hours);

    /// <param name="start">The midnight of day 0.</param>
    public Calendar(DateTimeOffset start) => _start = start;

    /// <summary>How many visits a day has, compared with a usual one, without those that follow a mail.</summary>
    public double Factor(int day)
    {
        var date = _start.AddDays(day).UtcDateTime;
        var untilFriday = SaleCalendar.BlackFriday(date.Year).DayNumber - DateOnly.FromDateTime(date).DayNumber;
        var rush = untilFriday switch
        {
            0 => 2.2,
            -3 => 1.8,
            -1 or -2 => 1.4,
            >= 1 and <= 4 => 1.25,
            _ => 1,
        };
        return Weekdays[(int)date.DayOfWeek] * rush;
    }

    /// <summary>How many visits follow the mails of a day, compared with a usual day's.</summary>
    public double MailFactor(int day) => _start.AddDays(day).DayOfWeek == MailDay ? MailVisits : 0;

    /// <summary>How much readier to buy people are on a day, in utility.</summary>
    public double Readiness(int day) => Factor(day) > 1.2 ? 0.35 : 0;

    /// <summary>When on its day a visit begins, in milliseconds.</summary>
    public long DrawTime(ref Dice dice) => (long)((_hours.Draw(ref dice) + dice.Even()) * 3_600_000);

    /// <summary>When on its day a visit begins that follows a mail, in milliseconds.</summary>
    public static long DrawMailTime(ref Dice dice) => (long)(Math.Min(23.99, MailHour + (MailDelay * dice.Exponential())) * 3_600_000);
}
