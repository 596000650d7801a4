using System.Globalization;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>Uptime checks by execution: every so often from every region that is chosen.</summary>
public sealed class UptimeMeter() : Meter("gcp:monitoring/uptimeCheckConfig:UptimeCheckConfig")
{
    /// <summary>Google's regions for checks, where none is chosen.</summary>
    private const int AllRegions = 6;

    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        var thing = Place.In(resource);
        var seconds = thing.At("period").Text is [.. var number, 's'] && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var period) ? period : 60;
        var regions = thing.At("selectedRegions").Items.Count() is > 0 and var chosen ? chosen : AllRegions;
        var thousands = Hours * 3600 / seconds * regions / 1000;
        return [new Usage("gcp.uptime.thousand", "global", thousands, thousands)];
    }
}
