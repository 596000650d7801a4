using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Identity;

/// <summary>Nobody is owner, editor or administrator.</summary>
public sealed class NoBasicRoles() : Policy(
    "no-basic-roles",
    title: "Nobody is owner, editor or administrator",
    why: "Such a role holds a thousand rights of which ten are needed.",
    mend: "Grant the roles that are needed, on the resource that is needed.",
    [.. Kinds.Grants, ClusterRoleBinding, Attachment])
{
    private const string ClusterRoleBinding = "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding";

    private const string Attachment = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";

    private static readonly string[] TooMuch =
        ["roles/owner", "roles/editor", "cluster-admin", "/AdministratorAccess", "/PowerUserAccess", "/IAMFullAccess"];

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var grant = Place.In(resource);
        var role = resource.Type switch
        {
            ClusterRoleBinding => grant.At("roleRef.name"),
            Attachment => grant.At("policyArn"),
            _ => grant.At("role"),
        };
        // A role or policy of our own is judged by what is in it.
        return !role.IsKnown && (role.ComesFrom("aws:iam/policy:Policy") || role.ComesFrom("gcp:projects/iAMCustomRole:IAMCustomRole"))
            ? [] : role.Must("a role with the rights that are needed", place => place.Text is { } name && !TooMuch.Any(one => name.EndsWith(one, StringComparison.Ordinal)));
    }
}
