using Pulumi;
using Pulumi.Gcp.ServiceAccount;

namespace Platform.Infra.Google;

/// <summary>Who the nodes are: they may write logs and metrics and pull images, and nothing else.</summary>
internal sealed class NodeIdentity : ComponentResource
{
    /// <summary>It stays when the component is renamed: with another one every node would be made anew.</summary>
    private const string AccountId = "serving-nodes";

    public NodeIdentity(string name, NodeIdentityArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:NodeIdentity", name, options)
    {
        var inHere = new CustomResourceOptions { Parent = this };
        var account = new Account($"{name}-account", new AccountArgs
        {
            AccountId = AccountId, DisplayName = "Nodes of the serving cluster", Project = args.Settings.Project,
        }, inHere);
        Email = account.Email;
        var member = Members.ServiceAccount(Email);
        _ = new Pulumi.Gcp.Projects.IAMMember($"{name}-node", new Pulumi.Gcp.Projects.IAMMemberArgs
        {
            Project = args.Settings.Project, Role = "roles/container.defaultNodeServiceAccount", Member = member,
        }, inHere);
        _ = args.Images.LetPull($"{name}-images", member, this);
        RegisterOutputs(new Dictionary<string, object?> { ["email"] = Email });
    }

    /// <summary>The account's address.</summary>
    public Output<string> Email { get; }
}
