using Platform.Manifest;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// How many pods each service wants for each campaign: those that bear the expected peak, within the bounds that its
/// autoscaler has. Nothing in it depends on when it is made.
/// </summary>
internal static class CampaignPlan
{
    /// <summary>The service that publishes the plan.</summary>
    public const string Exporter = "campaigns";

    /// <summary>The calendar for a service; null for all but the one that publishes it.</summary>
    public static string? For(ServiceManifest service, Settings settings, IReadOnlyList<ServiceManifest> services) =>
        service.Name == Exporter ? Of(settings, services).ToJson() : null;

    /// <summary>The calendar of the stack's campaigns for the services with routes.</summary>
    public static CampaignCalendar Of(Settings settings, IReadOnlyList<ServiceManifest> services)
    {
        var asked = services.Where(service => service.Routes.Count > 0).ToArray();
        return new CampaignCalendar
        {
            Services = [.. asked.Select(service => service.Name)],
            Campaigns =
            [
                .. settings.Campaigns.OrderBy(campaign => campaign.Begin).ThenBy(campaign => campaign.Name, StringComparer.Ordinal)
                    .Select(campaign => new PlannedCampaign
                    {
                        Name = campaign.Name,
                        From = campaign.Begin - campaign.Before,
                        To = campaign.End,
                        Wanted = new SortedDictionary<string, int>(
                            asked.ToDictionary(service => service.Name, service => PodsFor(service, campaign.ExpectedPeak, settings)), StringComparer.Ordinal),
                    }),
            ],
        };
    }

    /// <summary>The pods that bear a peak, within the autoscaler's bounds.</summary>
    private static int PodsFor(ServiceManifest service, int requestsPerSecond, Settings settings)
    {
        var bounds = settings.ServiceReplicas;
        var perPod = service.Capacity.RequestsPerSecondPerPod;
        return Math.Clamp(((requestsPerSecond - 1) / perPod) + 1, bounds.Clamp(service.Scaling.Min), bounds.Clamp(service.Scaling.Max));
    }
}
