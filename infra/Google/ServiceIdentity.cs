using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Pulumi;
using Pulumi.Gcp.ServiceAccount;

namespace Platform.Infra.Google;

/// <summary>Who a service is at Google: an account that its Kubernetes account, and nobody else, may be.</summary>
internal sealed class ServiceIdentity : ComponentResource
{
    /// <summary>Characters of an account's id.</summary>
    private const int ShortestId = 6;

    private const int LongestId = 30;

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
            Member = $"serviceAccount:{settings.Project}.svc.id.goog[{service.Name}/{service.Name}]",
        }, new CustomResourceOptions { Parent = this, DependsOn = { args.Cluster } });
        RegisterOutputs(new Dictionary<string, object?> { ["email"] = Email });
    }

    /// <summary>The account's address.</summary>
    public Output<string> Email { get; }

    /// <summary>The account's number: the <c>sub</c> of its tokens, by which other clouds know it.</summary>
    public Output<string> Subject { get; }

    /// <summary>A service's name may be longer or shorter than an account's id: then that ends with a hash of it.</summary>
    internal static string AccountIdOf(string service)
    {
        if (Prefix.Length + service.Length is >= ShortestId and <= LongestId)
            return Prefix + service;
        var hash = XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(service)).ToString("x8", CultureInfo.InvariantCulture);
        var room = LongestId - Prefix.Length - hash.Length - 1;
        return $"{Prefix}{service[..Math.Min(room, service.Length)].TrimEnd('-')}-{hash}";
    }
}
