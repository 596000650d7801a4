namespace Pulumi;

/// <summary>What the engine is told about a component, and what the resources in it inherit.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    /// <summary>The providers of the resources in it, one a package.</summary>
    public List<ProviderResource> Providers { get; set; } = [];

    /// <summary>Both options in one: lists joined; otherwise what the second gives holds.</summary>
    /// <param name="options1">The first options.</param>
    /// <param name="options2">The second options.</param>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = options1?.Copy() ?? new ComponentResourceOptions();
        if (options2 is null)
            return merged;
        merged.MergeFrom(options2);

        // Of two providers of a package the later one holds.
        var providers = merged.Providers.Concat(options2.Providers).Reverse().DistinctBy(provider => provider.Package);
        merged.Providers = [.. providers.Reverse()];
        return merged;
    }

    internal override ResourceOptions Clone() => Copy();

    private ComponentResourceOptions Copy()
    {
        var copy = new ComponentResourceOptions { Providers = [.. Providers] };
        copy.CopyFrom(this);
        return copy;
    }
}
