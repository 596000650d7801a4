using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Identity;

/// <summary>Who comes in from outside is held to a condition.</summary>
public sealed class FederationConditions() : Policy(
    "federation-conditions",
    title: "Who comes in from outside is held to a condition",
    why: "Without one, every repository of the host, or every account of the other cloud, is let in.",
    mend: "Set attributeCondition of the provider; state a Condition for the subject in the role's trust.",
    "gcp:iam/workloadIdentityPoolProvider:WorkloadIdentityPoolProvider", "aws:iam/role:Role")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        resource.Type == "aws:iam/role:Role"
            ? Place.In(resource).At("assumeRolePolicy").Must("a condition on the subject of who is federated", place => AwsPolicies.Statements(place)
                .All(statement => !statement.Allows || !statement.IsFederated || statement.NamesSubject))
            : Place.In(resource).At("attributeCondition") is { IsThere: true } ? [] : [Place.In(resource).At("attributeCondition").Violates("a condition")];
}
