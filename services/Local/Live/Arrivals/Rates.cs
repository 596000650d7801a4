using System.Globalization;
using Platform.Hosting.Verbs;

namespace Platform.Local.Live.Arrivals;

/// <summary>Reads what was said of how many shoppers come.</summary>
internal static class Rates
{
    private const double Most = 100_000;

    /// <summary>A rate, a profile by its name, or a trace by its file.</summary>
    /// <param name="options">What was said.</param>
    /// <param name="start">What the shop's clock shows at the start.</param>
    /// <exception cref="UserException">It is none of these.</exception>
    public static IRate Read(LiveOptions options, DateTimeOffset start)
    {
        var (text, scale) = (options.Shoppers, options.Scale);
        if (!File.Exists(text) && options.From > 0)
            throw new UserException($"--from is for traces, and --shoppers {text} is none.");
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var rate))
        {
            return rate is > 0 and <= Most
                ? new ConstantRate(rate * scale)
                : throw new UserException($"--shoppers: expected more than 0 and at most {Most:0} sessions a second, found {text}.");
        }

        return text switch
        {
            "everyday" => ProfileRate.Everyday(scale, start),
            "campaign" => ProfileRate.Campaign(scale),
            "black-friday" => ProfileRate.BlackFriday(scale, start),
            _ => TraceRate.Read(text, options.From, scale),
        };
    }
}
