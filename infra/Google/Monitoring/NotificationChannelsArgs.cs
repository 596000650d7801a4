namespace Platform.Infra.Google.Monitoring;

/// <summary>What <see cref="NotificationChannels"/> is made from.</summary>
internal sealed record NotificationChannelsArgs
{
    public required Settings Settings { get; init; }
}
