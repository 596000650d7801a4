using Pulumi;
using Pulumi.Gcp.Kms;

namespace Platform.Infra.Google.Foundation;

/// <summary>The keys that everything at rest is encrypted with: ours, one a purpose, new every ninety days.</summary>
internal sealed class PlatformKeys : ComponentResource
{
    private const string RotationPeriod = "7776000s";

    private readonly Dictionary<KeyPurpose, Output<string>> _keys = [];

    public PlatformKeys(string name, PlatformKeysArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:PlatformKeys", name, options)
    {
        var settings = args.Settings;
        var kept = new CustomResourceOptions { Parent = this, Protect = settings.Protect };
        var ring = new KeyRing($"{name}-ring", new KeyRingArgs { Name = name, Location = settings.Region }, kept);
        foreach (var purpose in Enum.GetValues<KeyPurpose>())
        {
            var id = NameOf(purpose);
            var key = new CryptoKey($"{name}-{id}", new CryptoKeyArgs
            {
                Name = id, KeyRing = ring.Id, Purpose = "ENCRYPT_DECRYPT", RotationPeriod = RotationPeriod,
            }, kept);
            _keys.Add(purpose, key.Id);
        }

        RegisterOutputs(new Dictionary<string, object?> { ["ring"] = ring.Id });
    }

    /// <summary>The id of the key for a purpose; whoever encrypts with it may already do so.</summary>
    public Output<string> Of(KeyPurpose purpose) => _keys[purpose];

    private static string NameOf(KeyPurpose purpose) => purpose == KeyPurpose.ClusterSecrets ? "cluster-secrets" : purpose.ToString().ToLowerInvariant();
}
