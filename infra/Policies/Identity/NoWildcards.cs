using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Identity;

/// <summary>Rights are named one by one.</summary>
public sealed class NoWildcards() : Policy(
    "no-wildcard-iam",
    title: "Rights are named one by one",
    why: "What is added to a wildcard later, nobody decided.",
    mend: "Name actions and resources in policies of AWS, verbs and resources in roles of Kubernetes.",
    [.. AwsPolicies.Types, "kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", "kubernetes:rbac.authorization.k8s.io/v1:Role"])
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        if (resource.Type.StartsWith("kubernetes:", StringComparison.Ordinal))
        {
            return Place.In(resource).At("rules").Items.SelectMany(rule => rule.At("verbs").Items.Concat(rule.At("resources").Items))
                .SelectMany(one => one.Must("names", place => place.Text != "*"));
        }

        return AwsPolicies.Documents(resource).SelectMany(document => document.Must("actions and resources by name", place =>
            AwsPolicies.Statements(place).Where(statement => statement.Allows).All(statement => IsNarrow(statement, resource.Type))));
    }

    private static bool IsNarrow(AwsStatement statement, string type) => !statement.IsInverted && !statement.Actions.Contains("*")
        && (!statement.Resources.Contains("*") || IsOnKey(type) || !statement.Actions.Any(action => action.EndsWith(":*", StringComparison.Ordinal)));

    /// <summary>In the policy of a key every resource is the key itself, and its account must be able to administer it.</summary>
    private static bool IsOnKey(string type) => type is Kinds.AwsKey or "aws:kms/keyPolicy:KeyPolicy";
}
