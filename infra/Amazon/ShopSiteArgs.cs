using Platform.Infra.Google.Edge;
using Platform.Infra.Google.Foundation;
using Platform.Manifest;
using Pulumi;

namespace Platform.Infra.Amazon;

/// <summary>What <see cref="ShopSite"/> is made from.</summary>
internal sealed record ShopSiteArgs
{
    public required Settings Settings { get; init; }

    public required IReadOnlyList<ServiceManifest> Services { get; init; }

    public required AmazonCloud Amazon { get; init; }

    /// <summary>Options for what belongs to Google: the transfer of the catalogue, and the trust in the site.</summary>
    public required ComponentResourceOptions Google { get; init; }

    /// <summary>Google's own accounts.</summary>
    public required ServiceAgents Agents { get; init; }

    /// <summary>Where the gateway is.</summary>
    public required ServingAddress Address { get; init; }

    /// <summary>By what the gateway knows the site: what <see cref="ServingAddress.Secret"/> says, no earlier.</summary>
    public required Output<string> Secret { get; init; }

    /// <summary>The name of the platform's catalogue bucket.</summary>
    public required Input<string> Catalogue { get; init; }
}
