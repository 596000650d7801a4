using System.Collections.Concurrent;

namespace Pulumi;

/// <summary>What the engine can do, asked when it matters and once only.</summary>
internal sealed class EngineFeatures(IMonitor monitor)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> _answers = [];

    public Task<bool> ResourceReferencesAsync() => AskAsync("resourceReferences");

    public Task<bool> AliasSpecsAsync() => AskAsync("aliasSpecs");

    /// <exception cref="RunException">The engine is too old for the option.</exception>
    public Task RequireDeletedWithAsync() => RequireAsync("deletedWith", nameof(ResourceOptions.DeletedWith));

    /// <exception cref="RunException">The engine is too old for the option.</exception>
    public Task RequireReplaceWithAsync() => RequireAsync("replaceWith", nameof(ResourceOptions.ReplaceWith));

    private async Task RequireAsync(string feature, string option)
    {
        if (!await AskAsync(feature).ConfigureAwait(false))
            throw new RunException($"This Pulumi engine does not know the option {option}; update the `pulumi` command.");
    }

    private Task<bool> AskAsync(string feature) =>
        _answers.GetOrAdd(feature, asked => new Lazy<Task<bool>>(() => monitor.SupportsFeatureAsync(asked))).Value;
}
