using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Exposure;

/// <summary>Nothing is granted to everybody.</summary>
public sealed class NoPublicGrants() : Policy(
    "no-public-grant",
    title: "Nothing is granted to everybody",
    why: "Everybody includes those whom nobody thought of.",
    mend: "Name a service account, a group or a federated identity.",
    Kinds.Grants)
{
    /// <summary>What names somebody in particular, also while the name is not known yet.</summary>
    private static readonly string[] Somebody =
    [
        "gcp:serviceaccount/account:Account", "gcp:projects/serviceIdentity:ServiceIdentity", "gcp:iam/workloadIdentityPool:WorkloadIdentityPool",
        "gcp:logging/projectSink:ProjectSink",
    ];

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var grant = Place.In(resource);
        var members = resource.Type == "gcp:serviceaccount/iAMBinding:IAMBinding" ? grant.At("members").Items : [grant.At("member")];
        return members.SelectMany(member => Somebody.Any(member.ComesFrom) ? [] : member.Must(
            "somebody", place => place.Text is not (null or "allUsers" or "allAuthenticatedUsers")));
    }
}
