namespace Pulumi;

/// <summary>Puts a resource's earlier names into the form that the engine wants.</summary>
internal static class AliasResolver
{
    /// <summary>As the engine works them out itself, with what the parents were called before.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="parentUrn">Its parent; also the earlier one, where an alias says nothing else.</param>
    /// <exception cref="ResourceException">An alias contradicts itself.</exception>
    public static async Task<IReadOnlyList<Pulumirpc.Alias>> SpecsAsync(Resource resource, string parentUrn)
    {
        var specs = new List<Pulumirpc.Alias>();
        foreach (var input in resource.Aliases)
        {
            if (await input.ToOutput().GetValueAsync(whenUnknown: null!).ConfigureAwait(false) is { } alias)
                specs.Add(await SpecAsync(Checked(alias, resource), parentUrn).ConfigureAwait(false));
        }

        return specs;
    }

    /// <summary>As URNs, for an engine that knows nothing else.</summary>
    /// <exception cref="ResourceException">An alias contradicts itself.</exception>
    public static async Task<IReadOnlyList<string>> UrnsAsync(Resource resource)
    {
        var urns = new List<string>();
        foreach (var output in AllUrns(resource))
        {
            if (await output.GetValueAsync(whenUnknown: "").ConfigureAwait(false) is { Length: > 0 } urn && !urns.Contains(urn))
                urns.Add(urn);
        }

        return urns;
    }

    /// <summary>The resource's own aliases, under its parent and under all that the parent was called before.</summary>
    private static Output<string>[] AllUrns(Resource resource)
    {
        var own = resource.Aliases.Select(alias => UrnOf(alias, resource)).ToArray();
        if (resource.Parent is not { } parent || parent is Stack)
            return own;
        var current = Urn.Create(resource.GetResourceName(), resource.GetResourceType(), parent);
        return [.. own, ..
            from above in AllUrns(parent)
            from urn in own.Prepend(current)
            select Output.Tuple(above, urn).Apply(pair => UnderAlias(pair.Item1, parent.GetResourceName(), pair.Item2))];
    }

    /// <summary>A child that is called after its parent was so before, too.</summary>
    private static Output<string> UnderAlias(string aboveUrn, string parentName, string urn)
    {
        var name = Urn.NameOf(urn);
        if (name.StartsWith(parentName, StringComparison.Ordinal))
            name = Urn.NameOf(aboveUrn) + name[parentName.Length..];
        return Urn.Create(name, Urn.TypeOf(urn), parentUrn: aboveUrn);
    }

    private static Output<string> UrnOf(Input<Alias> input, Resource resource) => input.Apply(alias =>
    {
        Checked(alias, resource);
        if (alias.Urn is { } urn)
            return Output.Create(urn);
        var isAsNow = alias.Parent is null && alias.ParentUrn is null && !alias.NoParent;
        var parent = isAsNow ? resource.Parent : alias.Parent;
        return Urn.Create(
            alias.Name ?? resource.GetResourceName(),
            alias.Type ?? resource.GetResourceType(),
            parent is Stack ? null : parent,
            alias.ParentUrn,
            alias.Project,
            alias.Stack);
    });

    private static async Task<Pulumirpc.Alias> SpecAsync(Alias alias, string parentUrn)
    {
        if (alias.Urn is { } urn)
            return new Pulumirpc.Alias { Urn = urn };
        var spec = new Pulumirpc.Alias.Types.Spec
        {
            Name = await TextAsync(alias.Name).ConfigureAwait(false),
            Type = await TextAsync(alias.Type).ConfigureAwait(false),
            Stack = await TextAsync(alias.Stack).ConfigureAwait(false),
            Project = await TextAsync(alias.Project).ConfigureAwait(false),
        };
        if (alias.NoParent)
            spec.NoParent = true;
        else if (alias.Parent is null && alias.ParentUrn is null)
            spec.ParentUrn = parentUrn;
        else
            spec.ParentUrn = await TextAsync(alias.ParentUrn ?? alias.Parent!.Urn).ConfigureAwait(false);
        return new Pulumirpc.Alias { Spec = spec };
    }

    private static async Task<string> TextAsync(Input<string>? input) =>
        input is null ? "" : await input.ToOutput().GetValueAsync(whenUnknown: "").ConfigureAwait(false) ?? "";

    private static Alias Checked(Alias alias, Resource resource) =>
        alias.Problem is { } problem ? throw new ResourceException(problem, resource, hideStack: true) : alias;
}
