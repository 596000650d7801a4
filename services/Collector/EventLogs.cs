using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Platform.Hosting;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Events.PubSub;

namespace Platform.Collector;

/// <summary>Where events are kept: in files of the data folder, or, where <c>Events__Topic</c> names one, in a topic of Pub/Sub.</summary>
internal static class EventLogs
{
    /// <summary>Set by everything that comes with the emulator: its host and port.</summary>
    private const string EmulatorSetting = "PUBSUB_EMULATOR_HOST";

    private const string Client = "pubsub";

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(1);

    /// <summary>After which a connection is made anew, as names come to mean other addresses.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static void AddEventFiles(this ServiceComposition service)
    {
        service.Services.TryAddSingleton(OpenFiles);
        service.Services.TryAddSingleton<IEventLog>(parts => parts.GetRequiredService<EventLogWriter>());
    }

    public static void AddEventTopic(this ServiceComposition service, PubSubOptions topic)
    {
        var emulator = service.Configuration[EmulatorSetting];
        if (!string.IsNullOrEmpty(emulator))
        {
            topic = topic with { Endpoint = new Uri($"http://{emulator}") };
            service.Services.TryAddSingleton<IAccessTokens, NoTokens>();
        }

        service.Services.TryAddSingleton<IAccessTokens>(_ => new GoogleTokens(GoogleTokens.PubSub));
        service.Services.AddKeyedSingleton(Client, (_, _) => Connect());
        service.Services.TryAddSingleton<IEventLog>(parts => new PubSubEventLog(
            topic, parts.GetRequiredKeyedService<HttpClient>(Client), parts.GetRequiredService<IAccessTokens>(),
            parts.GetRequiredService<TimeProvider>(), Random.Shared, parts.GetRequiredService<ILogger<PubSubEventLog>>()));
    }

    private static HttpClient Connect() => new(new SocketsHttpHandler
    {
        ConnectTimeout = ConnectTimeout, PooledConnectionLifetime = ConnectionLifetime,
        // A trace of every request would go along, and into nothing.
        ActivityHeadersPropagator = null,
    })
    {
        // Whoever asks has a deadline of its own.
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private static EventLogWriter OpenFiles(IServiceProvider parts)
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
