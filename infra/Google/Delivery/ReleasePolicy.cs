using Pulumi;
using Pulumi.Gcp.BinaryAuthorization;
using Pulumi.Gcp.BinaryAuthorization.Inputs;
using Pulumi.Gcp.ContainerAnalysis;
using Pulumi.Gcp.ContainerAnalysis.Inputs;
using Pulumi.Gcp.Kms;
using Pulumi.Gcp.Kms.Inputs;

namespace Platform.Infra.Google.Delivery;

/// <summary>
/// What the cluster runs: images that were released, as a signature under their digest says, made with a key that never
/// leaves KMS; and Google's own, which nobody here could sign.
/// </summary>
internal sealed class ReleasePolicy : ComponentResource
{
    /// <summary>Of the key on the ring; it stays when the component is renamed.</summary>
    private const string KeyName = "releases";

    private readonly Settings _settings;
    private readonly CryptoKey _key;
    private readonly Note _note;
    private readonly Attestor _attestor;

    public ReleasePolicy(string name, ReleasePolicyArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ReleasePolicy", name, options)
    {
        _settings = args.Settings;
        var inHere = new CustomResourceOptions { Parent = this };
        _key = new CryptoKey($"{name}-key", new CryptoKeyArgs
        {
            Name = KeyName,
            KeyRing = args.Keys.Ring,
            Purpose = "ASYMMETRIC_SIGN",
            VersionTemplate = new CryptoKeyVersionTemplateArgs { Algorithm = "EC_SIGN_P256_SHA256", ProtectionLevel = "SOFTWARE" },
            Labels = _settings.Labels("platform"),
        }, new CustomResourceOptions { Parent = this, Protect = _settings.Protect });
        var version = GetKMSCryptoKeyVersion.Invoke(new GetKMSCryptoKeyVersionInvokeArgs { CryptoKey = _key.Id }, new InvokeOptions { Parent = this });
        _note = new Note($"{name}-note", new NoteArgs
        {
            ShortDescription = "Released by the platform's delivery.",
            AttestationAuthority = new NoteAttestationAuthorityArgs
            {
                Hint = new NoteAttestationAuthorityHintArgs { HumanReadableName = "The platform's delivery" },
            },
        }, inHere);
        _attestor = new Attestor($"{name}-attestor", new AttestorArgs
        {
            Description = "Knows the images that were released.",
            AttestationAuthorityNote = new AttestorAttestationAuthorityNoteArgs
            {
                NoteReference = _note.Name,
                PublicKeys =
                {
                    new AttestorAttestationAuthorityNotePublicKeyArgs
                    {
                        Id = version.Apply(it => it.Id),
                        PkixPublicKey = new AttestorAttestationAuthorityNotePublicKeyPkixPublicKeyArgs
                        {
                            PublicKeyPem = version.Apply(it => it.PublicKeys[0].Pem), SignatureAlgorithm = version.Apply(it => it.PublicKeys[0].Algorithm),
                        },
                    },
                },
            },
        }, inHere);
        _ = new Policy($"{name}-policy", new PolicyArgs
        {
            Description = "Released images, and Google's.",
            GlobalPolicyEvaluationMode = "ENABLE",
            AdmissionWhitelistPatterns =
            [
                .. ImagesOfGoogle(_settings.Region).Select(pattern => new PolicyAdmissionWhitelistPatternArgs { NamePattern = pattern }),
            ],
            DefaultAdmissionRule = new PolicyDefaultAdmissionRuleArgs
            {
                EvaluationMode = "REQUIRE_ATTESTATION",
                EnforcementMode = "ENFORCED_BLOCK_AND_AUDIT_LOG",
                RequireAttestationsBies = { _attestor.Name },
            },
        }, inHere);
        Attestor = _attestor.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["attestor"] = Attestor, ["key"] = _key.Id });
    }

    /// <summary>The attestor's name: <c>gcloud container binauthz attestations sign-and-create --attestor NAME</c>.</summary>
    public Output<string> Attestor { get; }

    /// <summary>The id of the key that attestations are signed with.</summary>
    public Output<string> Key => _key.Id;

    /// <summary>Patterns of the images that GKE brings along, the metrics adapter's and the placeholders' among them.</summary>
    public static IReadOnlyList<string> ImagesOfGoogle(string region) =>
        ["gke.gcr.io/**", "gcr.io/gke-release/**", $"{region}-artifactregistry.gcr.io/gke-release/**"];

    /// <summary>Lets an identity say that an image was released.</summary>
    /// <param name="name">The name of the grants.</param>
    /// <param name="member">Whom, such as <c>serviceAccount:…</c>.</param>
    /// <param name="parent">The component that the grants are made for.</param>
    public void LetAttest(string name, Input<string> member, Resource parent)
    {
        var inHere = new CustomResourceOptions { Parent = parent };
        _ = new CryptoKeyIAMMember($"{name}-sign", new CryptoKeyIAMMemberArgs
        {
            CryptoKeyId = _key.Id, Role = "roles/cloudkms.signerVerifier", Member = member,
        }, inHere);
        _ = new NoteIamMember($"{name}-attach", new NoteIamMemberArgs
        {
            Project = _settings.Project, Note = _note.Name, Role = "roles/containeranalysis.notes.attacher", Member = member,
        }, inHere);
        _ = new AttestorIamMember($"{name}-attestor", new AttestorIamMemberArgs
        {
            Project = _settings.Project, Attestor = _attestor.Name, Role = "roles/binaryauthorization.attestorsViewer", Member = member,
        }, inHere);
    }
}
