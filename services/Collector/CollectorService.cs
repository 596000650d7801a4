using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
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
        service.Services.TryAddSingleton(OpenLog);
        service.Services.AddSingleton<EventIntake>();
        service.Services.AddSingleton<ClientRates>();
        service.Services.AddSingleton<BodyBudget>();
        service.Services.AddSingleton<CollectorMetrics>();
        service.Services.AddSingleton<SessionUpdates>();
        // One call less for each piece that comes, for 4 KB of each connection that is silent.
        service.Services.Configure<SocketTransportOptions>(sockets => sockets.WaitForDataBeforeAllocatingBuffer = false);
        service.AddEndpoints(Endpoints.Map);
    }

    private static EventLogWriter OpenLog(IServiceProvider parts)
    {
        var log = EventLogWriter.Open(
            parts.GetRequiredService<DataFolder>(), new EventLogOptions(), parts.GetRequiredService<TimeProvider>());
        if (log.MendedFiles > 0)
        {
            parts.GetRequiredService<ILogger<EventLogWriter>>().LogWarning(
                "{Files} files of the event log ended within a line, after a crash; what was never acknowledged was cut off.", log.MendedFiles);
        }

        return log;
    }
}
