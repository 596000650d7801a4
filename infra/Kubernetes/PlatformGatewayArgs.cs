using Platform.Infra.Google.Edge;
using Pulumi;

namespace Platform.Infra.Kubernetes;

/// <summary>What <see cref="PlatformGateway"/> is made from.</summary>
internal sealed record PlatformGatewayArgs
{
    /// <summary>The name of the global address.</summary>
    public required Input<string> AddressName { get; init; }

    /// <summary>The name of the certificate map.</summary>
    public required Input<string> CertificateMap { get; init; }

    /// <summary>The name of the Cloud Armor policy.</summary>
    public required Input<string> SecurityPolicy { get; init; }

    /// <summary>The name of the policy that says which versions of TLS are taken.</summary>
    public required Input<string> TlsPolicy { get; init; }

    /// <summary>The hosts that services answer for; none for any.</summary>
    public IReadOnlyList<string> HostNames { get; init; } = [];

    /// <summary>At the address that was made for it, for the hosts of the stack.</summary>
    public static PlatformGatewayArgs Of(Settings settings, ServingAddress address) => new()
    {
        AddressName = address.AddressName,
        CertificateMap = address.CertificateMap,
        SecurityPolicy = address.SecurityPolicy,
        TlsPolicy = address.SslPolicy,
        HostNames = [settings.OriginHost],
    };
}
