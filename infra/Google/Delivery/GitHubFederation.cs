using System.Globalization;
using Pulumi;
using Pulumi.Gcp.Iam;
using Pulumi.Gcp.Iam.Inputs;
using Pulumi.Gcp.ServiceAccount;

namespace Platform.Infra.Google.Delivery;

/// <summary>
/// How CI at GitHub looks at the stack and brings it up, without a key: a run shows the token that GitHub signed for it. Every run of our
/// repository may look; only one of the branch and environment that deploys come from may change anything.
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
            Purpose = "Previews of pull requests, and the search for drift",
            Principal = Runs("repository_id", repository),
            Roles = DeliveryRoles.Preview,
        }, new() { Parent = this });
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
        (Provider, Preview, Deploy) = (provider.Name, preview.Email, deploy.Email);
        RegisterOutputs(new Dictionary<string, object?> { ["provider"] = Provider, ["preview"] = Preview, ["deploy"] = Deploy });

        Output<string> Runs(string attribute, string value) =>
            Output.Format($"principalSet://iam.googleapis.com/{pool.Name}/attribute.{attribute}/{value}");
    }

    /// <summary>The provider's full name: <c>workload_identity_provider</c> of google-github-actions/auth.</summary>
    public Output<string> Provider { get; }

    /// <summary>The address of the identity that only looks.</summary>
    public Output<string> Preview { get; }

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
}
