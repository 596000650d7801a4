namespace Platform.Infra.Amazon;

/// <summary>The names by which the platform is reached.</summary>
/// <param name="Edge">What the shop asks: CloudFront.</param>
/// <param name="Origin">The gateway behind it.</param>
/// <param name="Answers">The static answers, for when the gateway is lost.</param>
/// <param name="Mail">What mails come from.</param>
internal sealed record SiteHosts(string Edge, string Origin, string Answers, string Mail)
{
    public static SiteHosts Of(Settings settings) => new(
        settings.Host, settings.OriginHost, $"answers.{settings.Host}", $"{settings.Amazon.MailDomain}.{settings.Domain}");
}
