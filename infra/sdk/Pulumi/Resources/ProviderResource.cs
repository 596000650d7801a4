using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A provider with a configuration of its own.</summary>
public class ProviderResource : CustomResource
{
    /// <summary>Registers the provider.</summary>
    /// <param name="package">The package that it serves, such as <c>gcp</c>.</param>
    /// <param name="name">Its name in the program.</param>
    /// <param name="args">Its configuration.</param>
    /// <param name="options">What the engine is told about it.</param>
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base($"pulumi:providers:{package}", name, args, options) => Package = package;

    /// <summary>The package that it serves.</summary>
    internal string Package { get; }

    /// <summary>How a registration names the provider: its URN and its id, the latter perhaps not known yet.</summary>
    internal async Task<string> GetReferenceAsync()
    {
        var urn = await Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        var id = await Id.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        return $"{urn}::{(string.IsNullOrEmpty(id) ? Special.Unknown : id)}";
    }
}
