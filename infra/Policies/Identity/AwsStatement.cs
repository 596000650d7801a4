using System.Text.Json;

namespace Platform.Infra.Policies.Identity;

/// <summary>A statement of a policy of AWS.</summary>
/// <param name="Json">The statement as it is written.</param>
public readonly record struct AwsStatement(JsonElement Json)
{
    public bool Allows => Json.TryGetProperty("Effect", out var effect) && effect.ValueEquals("Allow");

    public bool HasCondition => Json.TryGetProperty("Condition", out _);

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

    private IEnumerable<string> Texts(string name) => Json.TryGetProperty(name, out var value) ? Texts(value) : [];

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
        _ => [],
    };
}
