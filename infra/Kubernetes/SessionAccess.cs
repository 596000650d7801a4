using Platform.Infra.Google.Data;
using Pulumi;

namespace Platform.Infra.Kubernetes;

/// <summary>How pods reach the store of running sessions.</summary>
internal sealed record SessionAccess
{
    /// <summary>Its private address.</summary>
    public required Input<string> Host { get; init; }

    public required Input<int> Port { get; init; }

    /// <summary>The addresses in which its own lies, as a range.</summary>
    public required Input<string> Range { get; init; }

    /// <summary>The Secret Manager id of its password.</summary>
    public required Input<string> AuthSecretId { get; init; }

    /// <summary>The Secret Manager id of the certificates that its own is signed by, in PEM.</summary>
    public required Input<string> CaSecretId { get; init; }

    /// <summary>To the store of the stack.</summary>
    public static SessionAccess Of(SessionStore store) => new()
    {
        Host = store.Host, Port = store.Port, Range = store.Range, AuthSecretId = store.AuthSecretId, CaSecretId = store.CaSecretId,
    };
}
