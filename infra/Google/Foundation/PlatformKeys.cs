using Pulumi;
using Pulumi.Gcp.Kms;

namespace Platform.Infra.Google.Foundation;

/// <summary>
/// The keys that everything at rest is encrypted with: ours, one a purpose, new every ninety days. Each comes with the right of
/// the service that encrypts with it, and of nobody else.
/// </summary>
internal sealed class PlatformKeys : ComponentResource
{
    /// <summary>It stays when the component is renamed: a ring can never be deleted, nor moved.</summary>
    private const string RingName = "platform";

    private const string RotationPeriod = "7776000s";

    private readonly Dictionary<KeyPurpose, Output<string>> _keys = [];

    public PlatformKeys(string name, PlatformKeysArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:PlatformKeys", name, options)
    {
        var settings = args.Settings;
        var kept = new CustomResourceOptions { Parent = this, Protect = settings.Protect };
        var ring = new KeyRing($"{name}-ring", new KeyRingArgs { Name = RingName, Location = settings.Region }, kept);
        Ring = ring.Id;
        foreach (var purpose in Enum.GetValues<KeyPurpose>())
        {
            var id = NameOf(purpose);
            var key = new CryptoKey($"{name}-{id}", new CryptoKeyArgs
            {
                Name = id, KeyRing = ring.Id, Purpose = "ENCRYPT_DECRYPT", RotationPeriod = RotationPeriod,
            }, kept);
            var grant = new CryptoKeyIAMMember($"{name}-{id}-agent", new CryptoKeyIAMMemberArgs
            {
                CryptoKeyId = key.Id,
                Role = "roles/cloudkms.cryptoKeyEncrypterDecrypter",
                Member = args.Agents.MemberOf(AgentOf(purpose)),
            }, new CustomResourceOptions { Parent = this });
            _keys.Add(purpose, Output.Tuple(key.Id, grant.Id).Apply(made => made.Item1));
        }

        RegisterOutputs(new Dictionary<string, object?> { ["ring"] = Ring });
    }

    /// <summary>The id of the ring that the keys hang on.</summary>
    public Output<string> Ring { get; }

    /// <summary>The id of the key for a purpose; whoever encrypts with it may already do so.</summary>
    public Output<string> Of(KeyPurpose purpose) => _keys[purpose];

    private static string NameOf(KeyPurpose purpose) => purpose == KeyPurpose.ClusterSecrets ? "cluster-secrets" : purpose.ToString().ToLowerInvariant();

    private static ServiceAgent AgentOf(KeyPurpose purpose) => purpose switch
    {
        KeyPurpose.Storage => ServiceAgent.Storage,
        KeyPurpose.Messages => ServiceAgent.PubSub,
        KeyPurpose.Analytics => ServiceAgent.BigQueryEncryption,
        KeyPurpose.Images => ServiceAgent.ArtifactRegistry,
        KeyPurpose.Nodes => ServiceAgent.Compute,
        KeyPurpose.ClusterSecrets => ServiceAgent.Container,
        KeyPurpose.Sessions => ServiceAgent.Redis,
        KeyPurpose.Secrets => ServiceAgent.SecretManager,
        KeyPurpose.Training => ServiceAgent.AiPlatform,
        // They lie in a bucket.
        KeyPurpose.Logs => ServiceAgent.Storage,
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "Nobody is known to encrypt for this."),
    };
}
