using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting;
using Platform.Hosting.Refreshing;

namespace Platform.Campaigns;

/// <summary>
/// Publishes how many pods each service wants because of a campaign, by the clock. The autoscalers read it like any other
/// metric, so nothing has to change what the infrastructure owns, and a campaign leaves nothing behind.
/// </summary>
public sealed class CampaignsService : IService
{
    public static void Compose(ServiceComposition service)
    {
        // A laptop has no calendar: then there is nothing to read and nothing to publish.
        if (service.AddOptions<CampaignsOptions>("Campaigns", options => options.Problem).Calendar is not null)
            service.Services.AddSingleton<IRefreshed, WantedReplicas>();
    }
}
