using System.Globalization;
using Pulumi;
using Pulumi.Gcp.Iam;
using Pulumi.Gcp.Iam.Inputs;
using Pulumi.Gcp.ServiceAccount;

namespace Platform.Infra.Google.Delivery;

/// <summary>
/// How CI at GitHub looks at the stack and brings it up, without a key: a run shows the token that GitHub signed for it. Every run of our
/// repository may look; only one of the branch that deploys come from may read everything, and with the environment besides change anything.
/// </summary>
internal sealed class GitHubFederation : ComponentResource
{
    /// <summary>Of the pool, and the beginning of the accounts' ids; it stays when the component is renamed.</summary>
    private const string Id = "github";

    private const string Issuer = "https://token.actions.githubusercontent.com";

    /// <summary>The branch and the environment of a run, together; a run without an environment has none of ours.</summary>
    private const string Deployment = "assertion.ref + '@' + (has(assertion.environment) ? assertion.environment : '')";

    private readonly string _project;
    private readonly Output<string> _deploy;

    public GitHubFederation(string name, GitHubFederationArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:GitHubFederation", name, options)
    {
        var (settings, delivery) = (args.Settings, args.Settings.Delivery);
        var repository = delivery.RepositoryId.ToString(CultureInfo.InvariantCulture);
        var inHere = new CustomResourceOptions { Parent = this };
        var pool = new WorkloadIdentityPool($"{name}-pool", new WorkloadIdentityPoolArgs
        {
            WorkloadIdentityPoolId = Id, DisplayName = "GitHub", Description = $"Runs of {delivery.Repository}.", Project = settings.Project,
        }, inHere);
        var provider = new WorkloadIdentityPoolProvider($"{name}-provider", new WorkloadIdentityPoolProviderArgs
        {
            Project = settings.Project,
            WorkloadIdentityPoolId = pool.WorkloadIdentityPoolId,
            WorkloadIdentityPoolProviderId = Id,
            DisplayName = "GitHub Actions",
            Oidc = new WorkloadIdentityPoolProviderOidcArgs { IssuerUri = Issuer },
            // GitHub signs tokens for everybody. The name alone would be somebody else's when it falls free.
            AttributeCondition = $"assertion.repository_id == '{repository}' && assertion.repository == '{delivery.Repository}'",
            AttributeMapping =
            {
                ["google.subject"] = "assertion.sub",
                ["attribute.repository_id"] = "assertion.repository_id",
                ["attribute.deployment"] = Deployment,
            },
        }, inHere);
        var preview = new FederatedIdentity($"{name}-preview", new()
        {
            Settings = settings,
            AccountId = $"{Id}-preview",
            Purpose = "Previews of pull requests",
            Principal = Runs("repository_id", repository),
            Roles = DeliveryRoles.Preview,
        }, new() { Parent = this });
        var drift = new FederatedIdentity($"{name}-drift", new()
        {
            Settings = settings,
            AccountId = $"{Id}-drift",
            Purpose = "Search for drift",
            Principal = Runs("deployment", $"refs/heads/{delivery.Branch}@"),
            Roles = DeliveryRoles.Drift,
        }, new() { Parent = this });
        LetReadPasswords($"{name}-drift-passwords", settings.Project, drift);
        var deploy = new FederatedIdentity($"{name}-deploy", new()
        {
            Settings = settings,
            AccountId = $"{Id}-deploy",
            Purpose = $"Deploys to {delivery.Environment}",
            Principal = Runs("deployment", $"refs/heads/{delivery.Branch}@{delivery.Environment}"),
            Roles = DeliveryRoles.Deploy,
            MayGrant = DeliveryRoles.Grantable,
        }, new() { Parent = this });
        args.Images.LetPush($"{name}-deploy-push", deploy.Member, deploy);
        args.Releases.LetAttest($"{name}-deploy-release", deploy.Member, deploy);

        (_project, _deploy) = (settings.Project, deploy.Member);
        (Provider, Preview, Drift, Deploy) = (provider.Name, preview.Email, drift.Email, deploy.Email);
        RegisterOutputs(new Dictionary<string, object?> { ["provider"] = Provider, ["preview"] = Preview, ["drift"] = Drift, ["deploy"] = Deploy });

        Output<string> Runs(string attribute, string value) =>
            Output.Format($"principalSet://iam.googleapis.com/{pool.Name}/attribute.{attribute}/{value}");
    }

    /// <summary>For the repository in the settings; none where there is none.</summary>
    public static GitHubFederation? Of(
        string name, Settings settings, ImageRegistry images, ReleasePolicy releases, ComponentResourceOptions options) =>
        settings.Delivery.Repository is null ? null : new(name, new() { Settings = settings, Images = images, Releases = releases }, options);

    /// <summary>The provider's full name: <c>workload_identity_provider</c> of google-github-actions/auth.</summary>
    public Output<string> Provider { get; }

    /// <summary>The address of the identity that only looks.</summary>
    public Output<string> Preview { get; }

    /// <summary>The address of the identity that reads everything again.</summary>
    public Output<string> Drift { get; }

    /// <summary>The address of the identity that deploys.</summary>
    public Output<string> Deploy { get; }

    /// <summary>Lets a deploy make what runs as an account: nodes, a workflow, a schedule.</summary>
    /// <param name="name">The name of the grant.</param>
    /// <param name="email">The account's address.</param>
    /// <param name="parent">The component that the grant is made for.</param>
    public void LetDeployAs(string name, Input<string> email, Resource parent) => _ = new IAMMember(name, new IAMMemberArgs
    {
        ServiceAccountId = Output.Format($"projects/{_project}/serviceAccounts/{email}"), Role = "roles/iam.serviceAccountUser", Member = _deploy,
    }, new CustomResourceOptions { Parent = parent });

    private static void LetReadPasswords(string name, string project, FederatedIdentity identity)
    {
        var inThere = new CustomResourceOptions { Parent = identity };
        var role = new Pulumi.Gcp.Projects.IAMCustomRole(name, new Pulumi.Gcp.Projects.IAMCustomRoleArgs
        {
            Project = project, RoleId = "platformDrift", Title = "Search for drift", Permissions = [.. DeliveryRoles.DriftPermissions],
        }, inThere);
        _ = new Pulumi.Gcp.Projects.IAMMember($"{name}-grant", new Pulumi.Gcp.Projects.IAMMemberArgs
        {
            Project = project, Role = role.Name, Member = identity.Member,
        }, inThere);
    }
}
