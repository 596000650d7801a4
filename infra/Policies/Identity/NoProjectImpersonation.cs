using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Identity;

/// <summary>Nobody may act as every account of the project.</summary>
public sealed class NoProjectImpersonation() : Policy(
    "no-project-impersonation",
    title: "Nobody may act as every account of the project",
    why: "Such a role is the sum of all others.",
    mend: "Grant it on the one account that is meant.",
    "gcp:projects/iAMMember:IAMMember")
{
    private static readonly string[] Impersonating =
    [
        "roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator", "roles/iam.serviceAccountAdmin",
        "roles/iam.serviceAccountKeyAdmin", "roles/iam.workloadIdentityUser",
    ];

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("role").Must("a role that is not for acting as others", place => place.Text is { } role && !Impersonating.Contains(role));
}
