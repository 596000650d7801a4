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
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var grant = Place.In(resource);
        var members = resource.Type == "gcp:serviceaccount/iAMBinding:IAMBinding" ? grant.At("members").Items : [grant.At("member")];
        return members.SelectMany(member => member.ComesFrom("gcp:serviceaccount/account:Account") ? [] : member.Must(
            "somebody", place => place.Text is not (null or "allUsers" or "allAuthenticatedUsers")));
    }
}
