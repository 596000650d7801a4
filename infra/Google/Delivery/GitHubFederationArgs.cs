namespace Platform.Infra.Google.Delivery;

/// <summary>What <see cref="GitHubFederation"/> is made from.</summary>
internal sealed record GitHubFederationArgs
{
    public required Settings Settings { get; init; }

    public required ImageRegistry Images { get; init; }

    public required ReleasePolicy Releases { get; init; }
}
