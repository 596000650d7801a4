using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting;
using Platform.Store.Events.PubSub;

namespace Platform.Collector;

/// <summary>Takes the shop's events, and does not lose one that it has acknowledged.</summary>
public sealed class CollectorService : IService
{
    public static void Compose(ServiceComposition service)
    {
        service.AddOptions<CollectorOptions>("Collector", options => options.Problem);
        var topic = service.AddOptions<PubSubOptions>("Events", options => options.Problem);
        if (topic.Topic is null)
            service.AddEventFiles();
        else
            service.AddEventTopic(topic);
        service.Services.AddSingleton<EventIntake>();
        service.Services.AddSingleton<ClientRates>();
        service.Services.AddSingleton<BodyBudget>();
        service.Services.AddSingleton<CollectorMetrics>();
        service.Services.AddSingleton<SessionUpdates>();
        // One call less for each piece that comes, for 4 KB of each connection that is silent.
        service.Services.Configure<SocketTransportOptions>(sockets => sockets.WaitForDataBeforeAllocatingBuffer = false);
        service.AddEndpoints(Endpoints.Map);
    }
}
