using Pulumi;
using Pulumi.Gcp.ServiceAccount;

namespace Platform.Infra.Google;

/// <summary>Who a service is at Google: an account that its Kubernetes account, and nobody else, may be.</summary>
internal sealed class ServiceIdentity : ComponentResource
{
    private const string Prefix = "svc-";

    public ServiceIdentity(string name, ServiceIdentityArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServiceIdentity", name, options)
    {
        var (settings, service) = (args.Settings, args.Service);
        var account = new Account($"{name}-account", new AccountArgs
        {
            AccountId = AccountIdOf(service.Name),
            DisplayName = $"Service {service.Name}",
            Description = $"Owned by {service.Owner}.",
            Project = settings.Project,
        }, new CustomResourceOptions { Parent = this });
        (Email, Subject) = (account.Email, account.UniqueId);
        _ = new IAMMember($"{name}-workload", new IAMMemberArgs
        {
            ServiceAccountId = account.Name,
            Role = "roles/iam.workloadIdentityUser",
            Member = Members.Workload(settings.Project, $"{service.Name}/{service.Name}"),
        }, new CustomResourceOptions { Parent = this, DependsOn = { args.Cluster } });
        RegisterOutputs(new Dictionary<string, object?> { ["email"] = Email });
    }

    /// <summary>The account's address.</summary>
    public Output<string> Email { get; }

    /// <summary>The account as grants name it.</summary>
    public Output<string> Member => Members.ServiceAccount(Email);

    /// <summary>The account's number: the <c>sub</c> of its tokens, by which other clouds know it.</summary>
    public Output<string> Subject { get; }

    /// <summary>The id of a service's account.</summary>
    internal static string AccountIdOf(string service) => AccountIds.Of(Prefix, service);
}
