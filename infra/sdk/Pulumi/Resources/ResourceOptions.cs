namespace Pulumi;

/// <summary>What the engine is told about a resource, beside what the provider is told.</summary>
public abstract class ResourceOptions
{
    /// <summary>The id of an existing resource that is to be read, not made.</summary>
    public Input<string>? Id { get; set; }

    /// <summary>The resource that this one belongs to; the stack where none is given.</summary>
    public Resource? Parent { get; set; }

    /// <summary>
    /// Resources that must be there first, beyond those whose outputs are used. A component stands for all in it.
    /// </summary>
    public InputList<Resource> DependsOn { get; set; } = new();

    /// <summary>Whether the engine refuses to delete it; as for the parent where nothing is given.</summary>
    public bool? Protect { get; set; }

    /// <summary>Properties whose change in the program changes nothing.</summary>
    public List<string> IgnoreChanges { get; set; } = [];

    /// <summary>The version of the provider's plug-in.</summary>
    public string? Version { get; set; }

    /// <summary>The provider; the parent's where none is given.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>How long the engine waits for the provider.</summary>
    public CustomTimeouts? CustomTimeouts { get; set; }

    /// <summary>Who the resource was before.</summary>
    public List<Input<Alias>> Aliases { get; set; } = [];

    /// <summary>The URN of an existing resource of this stack that this object is to stand for.</summary>
    public string? Urn { get; set; }

    /// <summary>Properties whose change makes a new resource in place of this one.</summary>
    public List<string> ReplaceOnChanges { get; set; } = [];

    /// <summary>Where the provider's plug-in is fetched, if not from the usual place.</summary>
    public string? PluginDownloadURL { get; set; }

    /// <summary>Whether deleting it in the program leaves it in the cloud.</summary>
    public bool? RetainOnDelete { get; set; }

    /// <summary>The resource whose deletion deletes this one, so that the engine need not.</summary>
    public Resource? DeletedWith { get; set; }

    /// <summary>Resources whose replacement replaces this one too.</summary>
    public InputList<Resource> ReplaceWith { get; set; } = new();

    /// <summary>Properties whose differences are not shown.</summary>
    public List<string> HideDiffs { get; set; } = [];

    internal abstract ResourceOptions Clone();

    /// <summary>Makes this a copy of other options, as far as both know them; lists are copied.</summary>
    private protected void CopyFrom(ResourceOptions other)
    {
        (Id, Parent, Protect, Version, Provider) = (other.Id, other.Parent, other.Protect, other.Version, other.Provider);
        (Urn, PluginDownloadURL) = (other.Urn, other.PluginDownloadURL);
        (RetainOnDelete, DeletedWith) = (other.RetainOnDelete, other.DeletedWith);
        CustomTimeouts = other.CustomTimeouts?.Clone();
        DependsOn = other.DependsOn.Clone();
        ReplaceWith = other.ReplaceWith.Clone();
        IgnoreChanges = [.. other.IgnoreChanges];
        Aliases = [.. other.Aliases];
        ReplaceOnChanges = [.. other.ReplaceOnChanges];
        HideDiffs = [.. other.HideDiffs];
    }

    /// <summary>Takes over what other options give; lists grow.</summary>
    private protected void MergeFrom(ResourceOptions other)
    {
        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        Protect = other.Protect ?? Protect;
        Version = other.Version ?? Version;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = other.CustomTimeouts ?? CustomTimeouts;
        Urn = other.Urn ?? Urn;
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
        DependsOn = DependsOn.Concat(other.DependsOn);
        ReplaceWith = ReplaceWith.Concat(other.ReplaceWith);
        IgnoreChanges.AddRange(other.IgnoreChanges);
        Aliases.AddRange(other.Aliases);
        ReplaceOnChanges.AddRange(other.ReplaceOnChanges);
        HideDiffs.AddRange(other.HideDiffs);
    }
}
