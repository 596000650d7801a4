namespace Pulumi;

/// <summary>What the engine is told about a call of a provider's function.</summary>
public class InvokeOptions
{
    /// <summary>The resource whose provider answers, where none is given here.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The provider.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>The version of the provider's plug-in.</summary>
    public string? Version { get; set; }

    /// <summary>Where the provider's plug-in is fetched, if not from the usual place.</summary>
    public string? PluginDownloadURL { get; set; }
}
