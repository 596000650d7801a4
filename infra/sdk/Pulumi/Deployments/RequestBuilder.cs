using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Puts together what the engine is told about a resource, once everything in it is there.</summary>
internal sealed class RequestBuilder(Deployment deployment)
{
    public async Task<RegisterResourceRequest> RegisterAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        var request = new RegisterResourceRequest
        {
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Custom = resource is CustomResource,
            Remote = resource.IsRemote,
            AcceptSecrets = true,
            AcceptResources = !deployment.Settings.WithoutResourceReferences,
            SupportsResultReporting = true,
            Version = options.Version ?? "",
            PluginDownloadURL = options.PluginDownloadURL ?? "",
            CustomTimeouts = options.CustomTimeouts?.ToWire(),
        };
        AddOptions(request, options);
        await AddRelatedAsync(request, options).ConfigureAwait(false);
        var parts = await GatherAsync(resource, args, options).ConfigureAwait(false);
        request.Object = parts.Properties.Wire;
        request.Parent = parts.ParentUrn;
        request.Provider = parts.Provider;
        request.Dependencies.Add(parts.Dependencies);
        foreach (var (property, urns) in parts.PropertyDependencies)
            request.PropertyDependencies[property] = new() { Urns = { urns } };
        foreach (var provider in ProvidersOf(resource, options))
            request.Providers[provider.Package] = await provider.GetReferenceAsync().ConfigureAwait(false);
        if (await deployment.Features.AliasSpecsAsync().ConfigureAwait(false))
            request.Aliases.Add(await AliasResolver.SpecsAsync(resource, parts.ParentUrn).ConfigureAwait(false));
        else
            request.AliasURNs.Add(await AliasResolver.UrnsAsync(resource).ConfigureAwait(false));
        return request;
    }

    public async Task<ReadResourceRequest> ReadAsync(Resource resource, string id, ResourceArgs args, ResourceOptions options)
    {
        var parts = await GatherAsync(resource, args, options).ConfigureAwait(false);
        var request = new ReadResourceRequest
        {
            Id = id,
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Parent = parts.ParentUrn,
            Properties = parts.Properties.Wire,
            Provider = parts.Provider,
            Version = options.Version ?? "",
            PluginDownloadURL = options.PluginDownloadURL ?? "",
            AcceptSecrets = true,
            AcceptResources = !deployment.Settings.WithoutResourceReferences,
        };
        request.Dependencies.Add(parts.Dependencies);
        request.AdditionalSecretOutputs.Add((options as CustomResourceOptions)?.AdditionalSecretOutputs ?? []);
        return request;
    }

    private static void AddOptions(RegisterResourceRequest request, ResourceOptions options)
    {
        request.IgnoreChanges.Add(options.IgnoreChanges);
        request.ReplaceOnChanges.Add(options.ReplaceOnChanges);
        request.HideDiffs.Add(options.HideDiffs);
        if (options.Protect is { } protect)
            request.Protect = protect;
        if (options.RetainOnDelete is { } retain)
            request.RetainOnDelete = retain;
        if (options is not CustomResourceOptions custom)
            return;
        request.ImportId = custom.ImportId ?? "";
        request.AdditionalSecretOutputs.Add(custom.AdditionalSecretOutputs);
        request.DeleteBeforeReplaceDefined = custom.DeleteBeforeReplace is not null;
        request.DeleteBeforeReplace = custom.DeleteBeforeReplace ?? false;
    }

    private async Task AddRelatedAsync(RegisterResourceRequest request, ResourceOptions options)
    {
        if (options.DeletedWith is { } owner)
        {
            await deployment.Features.RequireDeletedWithAsync().ConfigureAwait(false);
            request.DeletedWith = await owner.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        }

        if (options.ReplaceWith.IsEmpty)
            return;
        await deployment.Features.RequireReplaceWithAsync().ConfigureAwait(false);
        foreach (var other in await options.ReplaceWith.ToOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false))
            request.ReplaceWith.Add(await other.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false));
    }

    private async Task<Parts> GatherAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        var explicitly = await options.DependsOn.ToOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false);
        var keepResources = await deployment.Features.ResourceReferencesAsync().ConfigureAwait(false);
        var serializer = new PropertySerializer(deployment.Types, keepResources);

        // An id or a URN among the arguments is the engine's to know, no input of the provider.
        var inputs = serializer.ValuesOf(args).Where(input => input.Key is not (Special.IdProperty or Special.UrnProperty));
        var path = PropertyPath.Of(resource.GetResourceName());
        var properties = await serializer.SerializeAsync(path, inputs).ConfigureAwait(false);
        var parentUrn = resource.Above is { } above
            ? await above.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false)
            : "";
        var provider = resource is CustomResource && options.Provider is { } given
            ? await given.GetReferenceAsync().ConfigureAwait(false)
            : "";
        var all = explicitly.Concat(properties.Dependencies.Values.SelectMany(resources => resources));
        var byProperty = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (property, resources) in properties.Dependencies)
            byProperty[property] = await Dependencies.UrnsAsync(resources, resource).ConfigureAwait(false);
        return new Parts(
            properties, parentUrn, provider, await Dependencies.UrnsAsync(all, resource).ConfigureAwait(false), byProperty);
    }

    private static IEnumerable<ProviderResource> ProvidersOf(Resource resource, ResourceOptions options) =>
        resource is ComponentResource && options is ComponentResourceOptions component
            ? component.Providers.Append(options.Provider).OfType<ProviderResource>()
            : [];

    private sealed record Parts(
        SerializedProperties Properties,
        string ParentUrn,
        string Provider,
        IReadOnlyList<string> Dependencies,
        IReadOnlyDictionary<string, IReadOnlyList<string>> PropertyDependencies);
}
