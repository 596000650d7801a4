using Pulumi;
using Pulumi.Aws.Iam;

namespace Platform.Infra.Amazon.Access;

/// <summary>A role with one policy of its own, which says all that it may.</summary>
internal sealed class AccountRole : ComponentResource
{
    /// <summary>Where the platform's roles lie: whoever deploys may make and give roles here, and no others.</summary>
    public const string Path = "/ml-platform/";

    public AccountRole(string name, AccountRoleArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:AccountRole", name, options)
    {
        var inHere = new CustomResourceOptions { Parent = this };
        var role = new Role($"{name}-role", new RoleArgs
        {
            Path = Path, Description = args.Does, AssumeRolePolicy = args.Trust, MaxSessionDuration = args.SessionSeconds,
        }, inHere);
        var rights = new RolePolicy($"{name}-rights", new RolePolicyArgs { Role = role.Name, Policy = AccessPolicy.Of(args.Rights) }, inHere);
        // Whoever is handed the role may use it at once.
        Arn = Output.Tuple(role.Arn, rights.Id).Apply(made => made.Item1);
        RegisterOutputs(new Dictionary<string, object?> { ["arn"] = Arn });
    }

    /// <summary>The role, with its rights.</summary>
    public Output<string> Arn { get; }
}
