using System.Globalization;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>
/// Uptime checks by execution: every so often from every region that is chosen. A project's first million a month is free,
/// for all checks together, and what is above it falls on each by how much it does.
/// </summary>
public sealed class UptimeMeter() : Meter(Check)
{
    private const string Check = "gcp:monitoring/uptimeCheckConfig:UptimeCheckConfig";

    /// <summary>Thousands a month that a project has for nothing.</summary>
    private const double FreeThousands = 1000;

    /// <summary>Google's regions for checks, where none is chosen.</summary>
    private const int AllRegions = 6;

    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        var all = stack.Of(Check).Sum(Thousands);
        var thousands = Math.Max(0, all - FreeThousands) * Thousands(resource) / all;
        return [new Usage("gcp.uptime.thousand", "global", thousands, thousands)];
    }

    private static double Thousands(RecordedResource resource)
    {
        var thing = Place.In(resource);
        var seconds = thing.At("period").Text is [.. var number, 's'] && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var period) ? period : 60;
        var regions = thing.At("selectedRegions").Items.Count() is > 0 and var chosen ? chosen : AllRegions;
        return Hours * 3600 / seconds * regions / 1000;
    }
}
