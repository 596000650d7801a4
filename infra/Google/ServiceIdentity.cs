using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Pulumi;
using Pulumi.Gcp.ServiceAccount;

namespace Platform.Infra.Google;

/// <summary>Who a service is at Google: an account that its Kubernetes account, and nobody else, may be.</summary>
internal sealed class ServiceIdentity : ComponentResource
{
    /// <summary>Characters of an account's id, at most.</summary>
    private const int LongestId = 30;

    private const string Prefix = "svc-";

    public ServiceIdentity(string name, ServiceIdentityArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServiceIdentity", name, options)
    {
        var (settings, service) = (args.Settings, args.Service);
        var inHere = new CustomResourceOptions { Parent = this };
        var account = new Account($"{name}-account", new AccountArgs
        {
            AccountId = AccountIdOf(service.Name),
            DisplayName = $"Service {service.Name}",
            Description = $"Owned by {service.Owner}.",
            Project = settings.Project,
        }, inHere);
        Email = account.Email;
        _ = new IAMMember($"{name}-workload", new IAMMemberArgs
        {
            ServiceAccountId = account.Name,
            Role = "roles/iam.workloadIdentityUser",
            Member = $"serviceAccount:{settings.Project}.svc.id.goog[{service.Name}/{service.Name}]",
        }, inHere);
        RegisterOutputs(new Dictionary<string, object?> { ["email"] = Email });
    }

    /// <summary>The account's address.</summary>
    public Output<string> Email { get; }

    /// <summary>A service's name may be longer than an account's id: then its end is a hash of it.</summary>
    internal static string AccountIdOf(string service)
    {
        if (Prefix.Length + service.Length <= LongestId)
            return Prefix + service;
        var hash = XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(service)).ToString("x8", CultureInfo.InvariantCulture);
        return $"{Prefix}{service[..(LongestId - Prefix.Length - hash.Length - 1)].TrimEnd('-')}-{hash}";
    }
}
