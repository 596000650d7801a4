using Pulumi;
using Pulumi.Gcp.ServiceAccount;

namespace Platform.Infra.Google;

/// <summary>Who the cluster's metrics adapter is at Google: it may read metrics, and nothing else.</summary>
internal sealed class MetricsIdentity : ComponentResource
{
    public MetricsIdentity(string name, MetricsIdentityArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:MetricsIdentity", name, options)
    {
        var account = new Account($"{name}-account", new AccountArgs
        {
            AccountId = name, DisplayName = "Reads metrics for the autoscalers", Project = args.Settings.Project,
        }, new CustomResourceOptions { Parent = this });
        Email = account.Email;
        _ = new Pulumi.Gcp.Projects.IAMMember($"{name}-viewer", new Pulumi.Gcp.Projects.IAMMemberArgs
        {
            Project = args.Settings.Project, Role = "roles/monitoring.viewer", Member = Members.ServiceAccount(Email),
        }, new CustomResourceOptions { Parent = this });
        _ = new Pulumi.Gcp.ServiceAccount.IAMMember($"{name}-workload", new Pulumi.Gcp.ServiceAccount.IAMMemberArgs
        {
            ServiceAccountId = account.Name,
            Role = "roles/iam.workloadIdentityUser",
            Member = Members.Workload(args.Settings.Project, args.Account),
        }, new CustomResourceOptions { Parent = this, DependsOn = { args.Cluster } });
        RegisterOutputs(new Dictionary<string, object?> { ["email"] = Email });
    }

    /// <summary>The account's address.</summary>
    public Output<string> Email { get; }
}
