using Platform.World.Goods;
using Platform.World.History;
using Platform.World.Shopping;

namespace Platform.World.Truth;

/// <summary>
/// The public figures that the world is made after. They are averages over shops of very different kinds, so that the
/// bands are wide; no band says more than its source.
/// </summary>
public static class Calibration
{
    private const int Evening = 20;
    private const int MailHour = 10;

    public static IReadOnlyList<CalibrationFigure> Figures { get; } =
    [
        new("orders a session", "2.4 %", 0.024, 0.015, 0.03, "Centra, median of 500 fashion brands, 2023",
            history => Share(history.Orders, history.Sessions)),
        new("sessions with a basket", "7.1 %", 0.071, 0.05, 0.11, "Fero, average over shops, 2024",
            history => Share(history.BasketSessions, history.Sessions)),
        new("baskets abandoned", "70.2 %", 0.702, 0.65, 0.75, "Baymard Institute, mean of 49 studies, 2024",
            history => 1 - Share(history.Orders, history.BasketSessions)),
        new("items an order", "1.7; 4.5 over all trades", 1.74, 1.7, 3, "Yotpo, 3,000 fashion shops, 2023; Oberlo, 2024",
            history => Share(history.Items, history.Orders)),
        new("euro an order", "97 USD", 97, 60, 120, "Yotpo, 12.4 million orders of fashion shops, 2023",
            history => history.Revenue / history.Orders),
        new("buyers who buy again", "15 % to 26 %", 0.26, 0.1, 0.28, "Yotpo, all trades; Metrilo, apparel, without a bound of time",
            history => Share(history.RepeatBuyers, history.Buyers)),
        new("items sent back", "24.4 %", 0.244, 0.2, 0.3, "Coresight Research, apparel in the United States, 2023",
            history => Share(history.Returned, history.Items)),
        new("items of the best-selling fifth", "below 80 %", 0.8, 0.35, 0.8, "Brynjolfsson, Hu and Simester, Management Science 2011: sales of women's clothes 80/20 by catalogue, less online",
            history => history.TopFifthShare),
        new("sessions that search", "21 %", 0.21, 0.1, 0.3, "Constructor, apparel, 2024",
            history => Share(history.SearchSessions, history.Sessions)),
        new("conversion with search to without", "2.2; 1.4 to 2.5 over all trades", 2.2, 1.4, 3.2, "Constructor, apparel and all, 2024; Screen Pages, 39 shops, 2009",
            history => Share(history.SearchOrders, history.SearchSessions)
                / Share(history.Orders - history.SearchOrders, history.Sessions - history.SearchSessions)),
        new("sessions from 20 to 21 to a mean hour", "1.3 and more", 1.34, 1.3, 2.6, "SaleCycle, Ecommerce Stats Report 2020 (the peak); Oberlo 2022 (index 134 at 21)",
            history => Usual(history).Average(day => Share(24 * history.ByHour[day][Evening], history.ByDay[day]))),
        new("sessions on Monday to Saturday", "1.34", 1.34, 1.1, 1.5, "Doofinder, 2024: 16.1 % and 12.0 % of a week",
            history => Mean(history, DayOfWeek.Monday) / Mean(history, DayOfWeek.Saturday)),
        new("sessions on Black Friday to a Friday", "2.2", 2.2, 1.8, 2.8, "Fresh Relevance, all clients, 2015", BlackFriday),
        new("sessions in a mail's hour to that hour", "27 % of opens in the first hour", null, 6, 10, "Inntopia, 25 campaigns to 4 million, for the delay; the height is that of a mail to all members", Mail),
    ];

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static DateOnly DateOf(HistoryFigures history, int day) => DateOnly.FromDateTime(history.Start.UtcDateTime).AddDays(day);

    /// <summary>The days without a mail and not near Black Friday.</summary>
    private static IEnumerable<int> Usual(HistoryFigures history) => Enumerable.Range(0, history.ByDay.Count).Where(day =>
        DateOf(history, day).DayOfWeek != Calendar.MailDay
        && Math.Abs(DateOf(history, day).DayNumber - SaleCalendar.BlackFriday(DateOf(history, day).Year).DayNumber) > 5);

    private static double? Mean(HistoryFigures history, DayOfWeek weekday) => Usual(history)
        .Where(day => DateOf(history, day).DayOfWeek == weekday).Select(day => (double?)history.ByDay[day]).Average();

    private static double? BlackFriday(HistoryFigures history)
    {
        var day = SaleCalendar.BlackFriday(DateOf(history, history.ByDay.Count).Year).DayNumber - DateOf(history, 0).DayNumber;
        return day >= 0 && day < history.ByDay.Count ? history.ByDay[day] / Mean(history, DayOfWeek.Friday) : null;
    }

    private static double? Mail(HistoryFigures history)
    {
        var usual = Usual(history).Where(day => DateOf(history, day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Select(day => (double?)history.ByHour[day][MailHour]).Average();
        return Enumerable.Range(0, history.ByDay.Count).Where(day => DateOf(history, day).DayOfWeek == Calendar.MailDay)
            .Select(day => (double?)history.ByHour[day][MailHour]).Average() / usual;
    }
}
