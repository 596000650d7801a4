using Pulumi;
using Pulumi.Gcp.Iam;
using Pulumi.Gcp.Iam.Inputs;

namespace Platform.Infra.Amazon;

/// <summary>
/// Lets what runs in the site's account be known to Google by its role, without a key: a pool that trusts the account, and in
/// it only the roles of <see cref="Role"/>. Being known gives no right: who grants one names <see cref="Member"/>.
/// </summary>
internal sealed class SiteFederation : ComponentResource
{
    /// <summary>The role of the site that Google knows.</summary>
    public const string Role = "ml-platform-site";

    public SiteFederation(string name, SiteFederationArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:SiteFederation", name, options)
    {
        var settings = args.Settings;
        var inHere = new CustomResourceOptions { Parent = this };
        var pool = new WorkloadIdentityPool($"{name}-pool", new WorkloadIdentityPoolArgs
        {
            Project = settings.Project, WorkloadIdentityPoolId = name, DisplayName = "The shop's site", Description = "Roles of the site's account at AWS.",
        }, inHere);
        _ = new WorkloadIdentityPoolProvider($"{name}-account", new WorkloadIdentityPoolProviderArgs
        {
            Project = settings.Project,
            WorkloadIdentityPoolId = pool.WorkloadIdentityPoolId,
            WorkloadIdentityPoolProviderId = "amazon",
            Aws = new WorkloadIdentityPoolProviderAwsArgs { AccountId = settings.Amazon.Account },
            AttributeMapping =
            {
                ["google.subject"] = "assertion.arn",
                ["attribute.role"] = "assertion.arn.extract('assumed-role/{role}/')",
            },
            AttributeCondition = $"attribute.role == '{Role}'",
        }, inHere);
        Member = Output.Format($"principalSet://iam.googleapis.com/{pool.Name}/attribute.role/{Role}");
        RegisterOutputs(new Dictionary<string, object?> { ["member"] = Member });
    }

    /// <summary>The site, as grants of Google name it.</summary>
    public Output<string> Member { get; }
}
