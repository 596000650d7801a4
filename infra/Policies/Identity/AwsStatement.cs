using System.Text.Json;

namespace Platform.Infra.Policies.Identity;

/// <summary>A statement of a policy of AWS.</summary>
/// <param name="Json">The statement as it is written.</param>
public readonly record struct AwsStatement(JsonElement Json)
{
    /// <summary>Operators that hold for a value that is named; none holds where there is no value at all.</summary>
    private static readonly string[] Narrowing = ["StringEquals", "StringLike", "ArnEquals", "ArnLike"];

    private static readonly string[] Sources =
        ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:PrincipalArn", "aws:PrincipalAccount", "aws:PrincipalOrgID"];

    public bool Allows => Json.TryGetProperty("Effect", out var effect) && effect.ValueEquals("Allow");

    /// <summary>Whether it is for one subject of those for whom another vouches: that it was meant for us says nothing of who it is.</summary>
    public bool NamesSubject => Conditions().Any(one => Narrows(one, ":sub"));

    /// <summary>Whether it is for what comes from one account, organisation or resource.</summary>
    public bool NamesSource => Conditions().Any(one => Sources.Any(key => Narrows(one, key)));

    /// <summary>Whether it speaks of all but some.</summary>
    public bool IsInverted => Json.TryGetProperty("NotAction", out _) || Json.TryGetProperty("NotResource", out _) || Json.TryGetProperty("NotPrincipal", out _);

    public IEnumerable<string> Actions => Texts("Action");

    public IEnumerable<string> Resources => Texts("Resource");

    /// <summary>Whether it is for every principal there is.</summary>
    public bool IsForEverybody => Json.TryGetProperty("Principal", out var principal) && (principal.ValueKind == JsonValueKind.Object
        ? principal.EnumerateObject().Any(kind => Texts(kind.Value).Contains("*"))
        : Texts(principal).Contains("*"));

    /// <summary>Whether it is for whom another provider of identities vouches.</summary>
    public bool IsFederated => Json.TryGetProperty("Principal", out var principal) && principal.ValueKind == JsonValueKind.Object
        && principal.TryGetProperty("Federated", out _);

    private IEnumerable<(string Operator, JsonProperty Key)> Conditions() => Json.TryGetProperty("Condition", out var condition)
        ? condition.EnumerateObject().SelectMany(test => test.Value.EnumerateObject().Select(key => (test.Name, key))) : [];

    private static bool Narrows((string Operator, JsonProperty Key) one, string key) => one.Key.Name.EndsWith(key, StringComparison.OrdinalIgnoreCase)
        && Narrowing.Contains(one.Operator) && Texts(one.Key.Value).ToArray() is { Length: > 0 } values && values.All(value => value.Trim('*').Length > 0);

    private IEnumerable<string> Texts(string name) => Json.TryGetProperty(name, out var value) ? Texts(value) : [];

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
        _ => [],
    };
}
