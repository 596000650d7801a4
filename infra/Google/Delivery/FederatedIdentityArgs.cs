using Pulumi;

namespace Platform.Infra.Google.Delivery;

/// <summary>What <see cref="FederatedIdentity"/> is made from.</summary>
internal sealed record FederatedIdentityArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The account's id, which stays when the component is renamed.</summary>
    public required string AccountId { get; init; }

    /// <summary>What it does, for people.</summary>
    public required string Purpose { get; init; }

    /// <summary>Who may be it: <c>principalSet://…</c>.</summary>
    public required Input<string> Principal { get; init; }

    /// <summary>What it may do in the project.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>The roles that it may give to others; with none it gives none.</summary>
    public IReadOnlyList<string> MayGrant { get; init; } = [];
}
