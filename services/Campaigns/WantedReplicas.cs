using Platform.Hosting.Refreshing;
using Platform.Manifest;
using Prometheus;

namespace Platform.Campaigns;

/// <summary>
/// The gauge <c>campaign_wanted_replicas</c>, with a value for every service of the calendar: 0 outside of campaigns, since
/// an autoscaler that misses one of its metrics shrinks no more.
/// </summary>
public sealed class WantedReplicas(CampaignsOptions options, TimeProvider time, IMetricFactory metrics) : IRefreshed
{
    /// <summary>The gauge's name, which the autoscalers ask for.</summary>
    public const string MetricName = "campaign_wanted_replicas";

    private readonly Gauge _wanted = metrics.CreateGauge(MetricName, "Pods that a service wants because of a campaign.", ["service"]);

    private string? _text;
    private CampaignCalendar? _calendar;

    public string What => "The calendar of campaigns";

    /// <summary>Reads the calendar where it has changed, and publishes what holds now.</summary>
    /// <exception cref="InvalidDataException">The file is no calendar; what was read before still holds.</exception>
    public async Task RefreshAsync(CancellationToken cancel)
    {
        try
        {
            await ReadAsync(options.Calendar!, cancel).ConfigureAwait(false);
        }
        finally
        {
            // The clock goes on, whether or not the file can be read.
            if (_calendar is not null)
                Publish(_calendar, time.GetUtcNow());
        }
    }

    private async Task ReadAsync(string file, CancellationToken cancel)
    {
        var text = await File.ReadAllTextAsync(file, cancel).ConfigureAwait(false);
        if (text == _text)
            return;
        try
        {
            _calendar = CampaignCalendar.Parse(text);
        }
        catch (InvalidDataException mistake)
        {
            throw new InvalidDataException($"{file}: {mistake.Message}", mistake);
        }

        _text = text;
    }

    private void Publish(CampaignCalendar calendar, DateTimeOffset now)
    {
        foreach (var gone in _wanted.GetAllLabelValues().Select(labels => labels[0]).Except(calendar.Services).ToArray())
            _wanted.RemoveLabelled(gone);
        foreach (var service in calendar.Services)
            _wanted.WithLabels(service).Set(calendar.WantedAt(service, now));
    }
}
