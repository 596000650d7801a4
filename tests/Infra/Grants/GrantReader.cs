using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Grants;

/// <summary>Reads the rights that a stack gives from its graph.</summary>
internal static class GrantReader
{
    /// <summary>The inputs that name what a right is on, over all types of grants; the first that a grant has.</summary>
    private static readonly string[] Objects =
        ["bucket", "cryptoKeyId", "keyRingId", "repository", "serviceAccountId", "secretId", "topic", "subscription", "datasetId", "connectionId", "note", "attestor", "subnetwork", "managedFolder", "project"];

    public static IEnumerable<Grant> Read(StackGraph stack) => stack.Resources.Where(IsGrant).Select(Read);

    public static bool IsGrant(RecordedResource resource) =>
        resource.Type.StartsWith("gcp:", StringComparison.Ordinal)
        && (resource.Type.EndsWith("Member", StringComparison.OrdinalIgnoreCase) || resource.Inputs.At("userByEmail") is not null);

    public static Grant Read(RecordedResource grant) => new(
        Value(grant, grant.Inputs.At("member") is null ? "userByEmail" : "member"),
        Value(grant, "role"),
        Value(grant, Objects.First(key => grant.Inputs.At(key) is not null)) + Condition(grant));

    /// <summary>What narrows a right, by its title.</summary>
    private static string Condition(RecordedResource grant) =>
        grant.Inputs.At("condition", "title") is PropertyValue.TextValue title ? $": {title.Text}" : "";

    private static string Value(RecordedResource grant, string key) => grant.Inputs.At(key) switch
    {
        PropertyValue.TextValue text => text.Text,
        _ => string.Join('+', grant.PropertyDependencies[key].Select(ResourceUrn.Name).Order(StringComparer.Ordinal)),
    };
}
