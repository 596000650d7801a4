using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>
/// Functions by their runs, as schedules start them, and by the memory that a run holds for as long as it takes. Nobody
/// knows how long that is, only that it ends at the function's limit: at the least nothing is reckoned for it, at the most all.
/// </summary>
public sealed partial class LambdaMeter() : Meter("aws:lambda/function:Function")
{
    private const string Schedule = "aws:scheduler/schedule:Schedule";

    private const double MinutesPerHour = 60;

    private const double MebibytesPerGibibyte = 1024;

    /// <summary>What a function has that says nothing, in seconds and MiB.</summary>
    private const double UsualTimeout = 3, UsualMemory = 128;

    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        var thing = Place.In(resource);
        var runs = stack.Of(Schedule).Where(one => one.Dependencies.Contains(resource.Urn)).Sum(Runs);
        var seconds = runs * (thing.At("timeout").Number ?? UsualTimeout);
        var memory = (thing.At("memorySize").Number ?? UsualMemory) / MebibytesPerGibibyte;
        var processor = thing.At("architectures").Items.Any(one => one.Text is "arm64") ? "arm64" : "x86";
        var region = stack.RegionOf(resource);
        return
        [
            new Usage("aws.lambda.million-requests", region, runs / 1e6, runs / 1e6),
            new Usage($"aws.lambda.{processor}.gib-second", region, 0, seconds * memory),
        ];
    }

    /// <summary>Runs a month; a schedule that is no rate counts as one of every minute, which is the most there is.</summary>
    private static double Runs(RecordedResource schedule)
    {
        var rate = RatePattern().Match(Place.In(schedule).At("scheduleExpression").Text ?? "");
        if (!rate.Success)
            return Hours * MinutesPerHour;
        var hours = rate.Groups["unit"].Value switch { "minute" => 1 / MinutesPerHour, "hour" => 1, _ => 24 };
        return Hours / (hours * double.Parse(rate.Groups["number"].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("^rate\\((?<number>[1-9][0-9]*) (?<unit>minute|hour|day)s?\\)$")]
    private static partial Regex RatePattern();
}
