using Platform.Infra.Google.Foundation;
using Platform.Infra.Services;
using Platform.Manifest;
using Pulumi;
using Pulumi.Gcp.ArtifactRegistry;
using Pulumi.Gcp.ArtifactRegistry.Inputs;

namespace Platform.Infra.Google;

/// <summary>Where the services' images lie: encrypted with a key of ours, scanned, never overwritten, and the old ones deleted.</summary>
internal sealed class ImageRegistry : ComponentResource
{
    /// <summary>Stands for the digest of a service that was not published yet.</summary>
    public const string Unpublished = "unpublished";

    private const string RepositoryId = "platform";

    private readonly Settings _settings;
    private readonly Repository _repository;

    public ImageRegistry(string name, ImageRegistryArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ImageRegistry", name, options)
    {
        _settings = args.Settings;
        _repository = new Repository($"{name}-images", new RepositoryArgs
        {
            RepositoryId = RepositoryId,
            Location = _settings.Region,
            Format = "DOCKER",
            KmsKeyName = args.Keys.Of(KeyPurpose.Images),
            Description = "Images of the platform's services.",
            DockerConfig = new RepositoryDockerConfigArgs { ImmutableTags = true },
            VulnerabilityScanningConfig = new RepositoryVulnerabilityScanningConfigArgs { EnablementConfig = "INHERITED" },
            CleanupPolicies =
            {
                new RepositoryCleanupPolicyArgs
                {
                    Id = "keep-recent", Action = "KEEP",
                    MostRecentVersions = new RepositoryCleanupPolicyMostRecentVersionsArgs { KeepCount = 20 },
                },
                new RepositoryCleanupPolicyArgs
                {
                    Id = "delete-old", Action = "DELETE",
                    Condition = new RepositoryCleanupPolicyConditionArgs { OlderThan = "7776000s", TagState = "ANY" },
                },
            },
            Labels = _settings.Labels("platform"),
        }, new CustomResourceOptions { Parent = this, Protect = _settings.Protect });
        Address = Output.Format($"{_settings.Region}-docker.pkg.dev/{_settings.Project}/{_repository.RepositoryId}");
        RegisterOutputs(new Dictionary<string, object?> { ["address"] = Address });
    }

    /// <summary>Where images are pushed to, without a service's name.</summary>
    public Output<string> Address { get; }

    /// <summary>The image of a service, by digest; or a name that says that it has none yet.</summary>
    public ServiceImage ImageOf(ServiceManifest service, ImageDigests digests) => digests.Find(service.Name) is { } digest
        ? new ServiceImage(Output.Format($"{Address}/{service.Name}@{digest}"), IsPublished: true)
        : new ServiceImage(Output.Format($"{Address}/{service.Name}:{Unpublished}"), IsPublished: false);

    /// <summary>Lets an identity push images.</summary>
    /// <param name="name">The name of the grant.</param>
    /// <param name="member">Whom, such as <c>serviceAccount:…</c>.</param>
    /// <param name="parent">The component that the grant is made for.</param>
    public RepositoryIamMember LetPush(string name, Input<string> member, Resource parent) => Grant(name, "roles/artifactregistry.writer", member, parent);

    /// <summary>Lets an identity pull images.</summary>
    /// <param name="name">The name of the grant.</param>
    /// <param name="member">Whom, such as <c>serviceAccount:…</c>.</param>
    /// <param name="parent">The component that the grant is made for.</param>
    public RepositoryIamMember LetPull(string name, Input<string> member, Resource parent) => Grant(name, "roles/artifactregistry.reader", member, parent);

    private RepositoryIamMember Grant(string name, string role, Input<string> member, Resource parent) => new(name, new RepositoryIamMemberArgs
    {
        Repository = _repository.Name, Location = _settings.Region, Role = role, Member = member,
    }, new CustomResourceOptions { Parent = parent });
}
