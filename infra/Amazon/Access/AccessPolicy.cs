using Pulumi;

namespace Platform.Infra.Amazon.Access;

/// <summary>Policies of AWS as text.</summary>
internal static class AccessPolicy
{
    private const string Version = "2012-10-17";
    private const string TokensOfGoogle = "accounts.google.com";

    /// <summary>The text of a policy; unknown while one of the names in it is.</summary>
    public static Output<string> Of(params IEnumerable<AccessStatement> statements) => Output.JsonSerialize(Output.Create(
        new SortedDictionary<string, object>(StringComparer.Ordinal) { ["Version"] = Version, ["Statement"] = statements.Select(Shape).ToArray() }));

    /// <summary>The text of a role's trust in a service of AWS, for the sake of this account alone.</summary>
    public static Output<string> Trust(string service, string account) => Of(new AccessStatement
    {
        Principals = AccessStatement.Service(service),
        Actions = ["sts:AssumeRole"],
        Conditions = AccessStatement.When("StringEquals", "aws:SourceAccount", account),
    });

    /// <summary>The text of a role's trust in one identity of Google's, which shows a token that Google signed.</summary>
    /// <param name="subject">The unique id of the identity.</param>
    /// <param name="audience">Whom the token must be made for; null where whoever asks for it does not say.</param>
    public static Output<string> TrustGoogle(Input<string> subject, string? audience = null)
    {
        var held = new Dictionary<string, Input<string>> { [$"{TokensOfGoogle}:sub"] = subject };
        if (audience is not null)
            held[$"{TokensOfGoogle}:oaud"] = audience;
        return Of(new AccessStatement
        {
            Principals = new Dictionary<string, Input<string>> { ["Federated"] = TokensOfGoogle },
            Actions = ["sts:AssumeRoleWithWebIdentity"],
            Conditions = new Dictionary<string, IReadOnlyDictionary<string, Input<string>>> { ["StringEquals"] = held },
        });
    }

    private static SortedDictionary<string, object> Shape(AccessStatement statement)
    {
        var shape = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["Effect"] = statement.Denies ? "Deny" : "Allow", ["Action"] = statement.Actions,
        };
        if (statement.Name.Length > 0)
            shape["Sid"] = statement.Name;
        if (statement.Principals.Count > 0)
            shape["Principal"] = Shape(statement.Principals);
        if (statement.Resources.Count > 0)
            shape["Resource"] = statement.Resources.Select(resource => resource.ToOutput()).ToArray();
        if (statement.Conditions.Count > 0)
        {
            shape["Condition"] = new SortedDictionary<string, object>(
                statement.Conditions.ToDictionary(condition => condition.Key, condition => (object)Shape(condition.Value)), StringComparer.Ordinal);
        }

        return shape;
    }

    private static SortedDictionary<string, object> Shape(IReadOnlyDictionary<string, Input<string>> values) =>
        new(values.ToDictionary(value => value.Key, value => (object)value.Value.ToOutput()), StringComparer.Ordinal);
}
