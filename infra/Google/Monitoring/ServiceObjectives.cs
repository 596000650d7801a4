using System.Globalization;
using Pulumi;
using Pulumi.Gcp.Monitoring;
using Pulumi.Gcp.Monitoring.Inputs;

namespace Platform.Infra.Google.Monitoring;

/// <summary>What a service promises, as objectives of Cloud Monitoring over 30 days, and alerts when a budget burns too fast.</summary>
internal sealed class ServiceObjectives : ComponentResource
{
    public const string Availability = "availability";

    public const string Latency = "latency";

    /// <summary>What the factors of <see cref="BurnWindow"/> are reckoned for, and the longest that Google takes.</summary>
    private const int Days = 30;

    /// <summary>A budget that burns for days is asked for less often.</summary>
    private static readonly TimeSpan SlowlyAsked = TimeSpan.FromMinutes(5);

    public ServiceObjectives(string name, ServiceMonitoringArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServiceObjectives", name, options)
    {
        var (service, requests) = (args.Service, new ServiceRequests(args.Service));
        var labels = args.Settings.Labels(service.Name, service.Owner);
        var inHere = new CustomResourceOptions { Parent = this };
        var watched = new CustomService($"{name}-watched", new CustomServiceArgs
        {
            ServiceId = service.Name, DisplayName = service.Name, UserLabels = labels,
        }, inHere);
        var availability = new Objective(Availability, (decimal)service.Slo.Availability, requests.FailedRatio, requests.FailedCount);
        // The manifest promises the 99th percentile: 99 of 100 answers within the bound.
        var latency = new Objective(Latency, 0.99m, requests.SlowRatio, requests.SlowCount);
        Promise(availability, "requests are answered", new SloRequestBasedSliArgs
        {
            GoodTotalRatio = new SloRequestBasedSliGoodTotalRatioArgs { BadServiceFilter = requests.FailedFilter, TotalServiceFilter = requests.AllFilter },
        });
        var milliseconds = string.Create(CultureInfo.InvariantCulture, $"{service.Slo.Latency.P99.TotalMilliseconds:0.###}");
        Promise(latency, $"answers come within {milliseconds} ms", new SloRequestBasedSliArgs
        {
            DistributionCut = new SloRequestBasedSliDistributionCutArgs
            {
                DistributionFilter = requests.DurationFilter, Range = new SloRequestBasedSliDistributionCutRangeArgs { Max = (double)requests.Bound },
            },
        });
        Watch(name, args, availability, "requests fail", "Shoppers' pages get no answer from this service and show an empty block, or the edge's static one.");
        Watch(name, args, latency, "answers come late", "Shoppers' pages wait for this service, or give up and show an empty block.");
        RegisterOutputs();

        void Promise(Objective objective, string what, SloRequestBasedSliArgs sli) => _ = new Slo($"{name}-{objective.Name}", new SloArgs
        {
            Service = watched.ServiceId,
            SloId = objective.Name,
            DisplayName = $"{PromQl.Number(100 * objective.Goal)}% of {what}, over {Days} days",
            Goal = (double)objective.Goal,
            RollingPeriodDays = Days,
            RequestBasedSli = sli,
            UserLabels = labels,
        }, new CustomResourceOptions { Parent = this, DependsOn = [.. args.After] });
    }

    /// <summary>An objective's full name.</summary>
    public static string NameOf(string project, string service, string objective) =>
        $"projects/{project}/services/{service}/serviceLevelObjectives/{objective}";

    private void Watch(string name, ServiceMonitoringArgs args, Objective objective, string what, string meaning)
    {
        var alerts = new AlertPolicies(args.Settings, args.Channels, args.Service.Name, args.Service.Owner, this);
        alerts.Raise($"{name}-{objective.Name}-fast", new Alert
        {
            Title = $"{what}, the month's budget is gone within days",
            Meaning = meaning,
            Severity = AlertSeverity.Critical,
            Runbook = objective.Name,
            Condition = AlertConditions.Query(objective.BurnsOver(BurnWindow.Fast), TimeSpan.Zero),
        });
        alerts.Raise($"{name}-{objective.Name}-slow", new Alert
        {
            Title = $"{what}, the month's budget will not last",
            Meaning = $"{meaning} Few do, but for long.",
            Severity = AlertSeverity.Warning,
            Runbook = objective.Name,
            Condition = AlertConditions.Query(objective.BurnsOver(BurnWindow.Slow), TimeSpan.Zero, SlowlyAsked),
        });
    }
}
