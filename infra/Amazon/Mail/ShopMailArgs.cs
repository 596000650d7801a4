using Platform.Infra.Amazon.Alarms;

namespace Platform.Infra.Amazon.Mail;

/// <summary>What <see cref="ShopMail"/> is made from.</summary>
internal sealed record ShopMailArgs
{
    public required Settings Settings { get; init; }

    public required SiteAlarms Alarms { get; init; }
}
