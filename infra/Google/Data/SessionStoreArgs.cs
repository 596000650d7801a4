using Platform.Infra.Google.Foundation;
using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>What <see cref="SessionStore"/> is made from.</summary>
internal sealed record SessionStoreArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The id of the network that reaches it.</summary>
    public required Input<string> Network { get; init; }

    /// <summary>The name of the addresses that are reserved for Google's services in that network; connected by now.</summary>
    public required Input<string> RangeName { get; init; }

    /// <summary>Those addresses as a range, such as <c>10.28.32.0/24</c>.</summary>
    public required Input<string> Range { get; init; }

    /// <summary>The id of the key that it is encrypted with; Redis may use it.</summary>
    public required Input<string> Key { get; init; }

    /// <summary>The id of the key for its secrets; Secret Manager may use it.</summary>
    public required Input<string> SecretsKey { get; init; }

    /// <summary>Of the platform's own network and keys.</summary>
    public static SessionStoreArgs Of(Settings settings, PlatformNetwork network, PlatformKeys keys) => new()
    {
        Settings = settings,
        Network = network.Network,
        RangeName = network.ServicesRangeName,
        Range = settings.Network.PrivateServices,
        Key = keys.Of(KeyPurpose.Sessions),
        SecretsKey = keys.Of(KeyPurpose.Secrets),
    };
}
