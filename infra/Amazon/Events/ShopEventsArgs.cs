using Platform.Infra.Amazon.Alarms;
using Pulumi;

namespace Platform.Infra.Amazon.Events;

/// <summary>What <see cref="ShopEvents"/> is made from.</summary>
internal sealed record ShopEventsArgs
{
    public required Settings Settings { get; init; }

    /// <summary>By what the gateway knows the site's events.</summary>
    public required Output<string> Secret { get; init; }

    public required SiteAlarms Alarms { get; init; }
}
