using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Report;

/// <summary>How many resources there are of what.</summary>
internal static class ResourceCounts
{
    /// <summary>What a cloud would hold, by provider, and the components, which it would not.</summary>
    public static string ByProvider(StackGraph stack)
    {
        var custom = stack.Resources.Where(resource => resource.Custom).ToArray();
        var parts = custom.GroupBy(resource => ResourceUrn.Package(resource.Type)).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}")
            .Append($"components {stack.Resources.Length - custom.Length}");
        return $"{custom.Length} resources ({string.Join(", ", parts)})";
    }

    public static IEnumerable<(string Type, int Count)> ByType(StackGraph stack) => stack.Resources
        .GroupBy(resource => resource.Type).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, group.Count()));
}
