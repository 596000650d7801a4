using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Identity;

/// <summary>No policy of AWS lets everybody in.</summary>
public sealed class NoPublicPolicies() : Policy(
    "aws-no-public-policy",
    title: "No policy of AWS lets everybody in",
    why: "Everybody has an account of AWS.",
    mend: "Name the principal, or state a condition on the source.",
    [.. AwsPolicies.Types])
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        AwsPolicies.Documents(resource).SelectMany(document => document.Must("principals by name", place =>
            AwsPolicies.Statements(place).All(statement => !statement.Allows || !statement.IsForEverybody || statement.NamesSource)));
}
