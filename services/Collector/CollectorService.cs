using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting;
using Platform.Store;
using Platform.Store.Events;

namespace Platform.Collector;

/// <summary>Takes the shop's events, and does not lose one that it has acknowledged.</summary>
public sealed class CollectorService : IService
{
    public static void Compose(ServiceComposition service)
    {
        service.AddOptions<CollectorOptions>("Collector", options => options.Problem);
        service.Services.AddSingleton(parts => EventLogWriter.Open(
            parts.GetRequiredService<DataFolder>(), new EventLogOptions(), parts.GetRequiredService<TimeProvider>()));
        service.Services.AddSingleton<EventRules>();
        service.Services.AddSingleton<EventIntake>();
        service.Services.AddSingleton<ClientRates>();
        service.Services.AddSingleton<CollectorMetrics>();
        service.Services.AddSingleton<SessionUpdates>();
        service.AddEndpoints(Endpoints.Map);
    }
}
