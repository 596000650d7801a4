namespace Platform.Infra.Google;

/// <summary>What <see cref="NodeIdentity"/> is made from.</summary>
internal sealed record NodeIdentityArgs
{
    public required Settings Settings { get; init; }

    public required ImageRegistry Images { get; init; }
}
