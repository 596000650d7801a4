namespace Pulumi;

/// <summary>
/// What a dependency means to the engine, which knows only resources that providers make: a component of the program
/// stands for all such resources below it.
/// </summary>
internal static class Dependencies
{
    /// <summary>The resources that the engine is told of.</summary>
    /// <param name="resources">The dependencies as the program gives them.</param>
    /// <param name="dependent">
    /// The resource that depends on them. The components that it lies in do not stand for all below them here: it
    /// would wait for itself.
    /// </param>
    public static IReadOnlyCollection<Resource> Expand(IEnumerable<Resource> resources, Resource? dependent)
    {
        var above = Above(dependent).ToHashSet();
        var seen = new HashSet<Resource>();
        var found = new List<Resource>();
        var open = new System.Collections.Generic.Stack<Resource>(resources);
        while (open.TryPop(out var resource))
        {
            if (resource == dependent || !seen.Add(resource))
                continue;
            if (resource is not ComponentResource || resource.IsRemote)
                found.Add(resource);
            if (resource is not ComponentResource || above.Contains(resource))
                continue;
            foreach (var child in resource.Children())
                open.Push(child);
        }

        return found;
    }

    /// <summary>Their URNs, waited for, in the order of their characters.</summary>
    public static async Task<IReadOnlyList<string>> UrnsAsync(IEnumerable<Resource> resources, Resource dependent)
    {
        var urns = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var resource in Expand(resources, dependent))
        {
            if (await resource.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false) is { Length: > 0 } urn)
                urns.Add(urn);
        }

        return [.. urns];
    }

    private static IEnumerable<Resource> Above(Resource? resource)
    {
        for (var parent = resource?.Parent; parent is not null; parent = parent.Parent)
            yield return parent;
    }
}
