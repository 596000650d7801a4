using Pulumi;
using Pulumi.Gcp.Projects.Inputs;
using Pulumi.Gcp.ServiceAccount;

namespace Platform.Infra.Google.Delivery;

/// <summary>An account of Google's that somebody elsewhere may be, for as long as a token of theirs lasts, and that has no key.</summary>
internal sealed class FederatedIdentity : ComponentResource
{
    public FederatedIdentity(string name, FederatedIdentityArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:FederatedIdentity", name, options)
    {
        var project = args.Settings.Project;
        var inHere = new CustomResourceOptions { Parent = this };
        var account = new Account($"{name}-account", new AccountArgs
        {
            AccountId = args.AccountId, DisplayName = args.Purpose, Project = project,
        }, inHere);
        (Email, Member) = (account.Email, Members.ServiceAccount(account.Email));
        _ = new Pulumi.Gcp.ServiceAccount.IAMMember($"{name}-trust", new Pulumi.Gcp.ServiceAccount.IAMMemberArgs
        {
            ServiceAccountId = account.Name, Role = "roles/iam.workloadIdentityUser", Member = args.Principal,
        }, inHere);
        foreach (var role in args.Roles)
            Grant(role, condition: null);
        if (args.MayGrant.Count > 0)
            Grant("roles/resourcemanager.projectIamAdmin", OnlyGrants(args.MayGrant));
        RegisterOutputs(new Dictionary<string, object?> { ["email"] = Email });

        void Grant(string role, IAMMemberConditionArgs? condition) => _ = new Pulumi.Gcp.Projects.IAMMember(
            $"{name}-{role["roles/".Length..].Replace('.', '-')}",
            new Pulumi.Gcp.Projects.IAMMemberArgs { Project = project, Role = role, Member = Member, Condition = condition! },
            inHere);
    }

    /// <summary>The account's address.</summary>
    public Output<string> Email { get; }

    /// <summary>The account as grants name it.</summary>
    public Output<string> Member { get; }

    private static IAMMemberConditionArgs OnlyGrants(IReadOnlyList<string> roles) => new()
    {
        Title = "Only what the stack grants",
        Description = "Neither to itself nor to others may it give more than the stack does.",
        Expression = $"api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly([{string.Join(", ", roles.Select(role => $"'{role}'"))}])",
    };
}
