namespace Platform.Infra.Amazon;

/// <summary>What <see cref="SiteFederation"/> is made from.</summary>
internal sealed record SiteFederationArgs
{
    public required Settings Settings { get; init; }
}
