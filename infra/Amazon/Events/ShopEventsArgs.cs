using Platform.Infra.Amazon.Alarms;
using Platform.Infra.Google.Edge;
using Pulumi;

namespace Platform.Infra.Amazon.Events;

/// <summary>What <see cref="ShopEvents"/> is made from.</summary>
internal sealed record ShopEventsArgs
{
    public required Settings Settings { get; init; }

    /// <summary>By what the gateway knows the site's events: what <see cref="ServingAddress.EventsKey"/> says, no earlier.</summary>
    public required Output<string> Key { get; init; }

    public required SiteAlarms Alarms { get; init; }
}
