using System.Collections.Concurrent;
using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Platform.Infra.Preview.Graph;
using Pulumirpc;

namespace Platform.Infra.Preview.Engine;

/// <summary>What one run of the program registered, checked as the engine checks it. Calls may come from many threads at once.</summary>
/// <param name="stack">The stack's name.</param>
/// <param name="project">The project's name.</param>
/// <param name="folder">The program's folder.</param>
internal sealed class Recording(string stack, string project, string folder)
{
    private readonly ConcurrentDictionary<string, RecordedResource> _resources = new();
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> _componentProviders = new();
    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();
    private readonly SecretTexts _secrets = new();
    private readonly AliasUrns _aliases = new(stack, project);
    private PropertyValue.MapValue _outputs = PropertyValue.MapOf([]);
    private string? _stackUrn;

    /// <summary>Records a registration.</summary>
    /// <returns>The URN.</returns>
    /// <exception cref="RegistrationException">The engine would refuse it.</exception>
    public string Register(RegisterResourceRequest request)
    {
        var parent = Parent(request.Parent, request.Type, request.Name);
        var urn = ResourceUrn.Create(stack, project, parent?.Urn ?? "", request.Type, request.Name);
        if (request.Remote)
            throw new RegistrationException($"{Name(urn)} is a component of another language, which a preview cannot run.", urn);
        if (!request.Custom && request.Providers.Count > 0)
            _componentProviders[urn] = request.Providers.ToDictionary();
        Add(new RecordedResource
        {
            Urn = urn,
            Type = request.Type,
            Name = request.Name,
            Parent = parent?.Urn,
            Provider = Provider(request.Provider, request.Custom, request.Type, parent, urn),
            Custom = request.Custom,
            Id = Text(request.ImportId),
            Inputs = Values(request.Object, urn),
            Dependencies = Known(request.Dependencies, urn),
            PropertyDependencies = request.PropertyDependencies.ToImmutableSortedDictionary(
                entry => entry.Key, entry => Known(entry.Value.Urns, urn), StringComparer.Ordinal),
            Protect = request.Protect,
            Version = Text(request.Version),
            AdditionalSecretOutputs = Sorted(request.AdditionalSecretOutputs),
            Aliases = [.. _aliases.Of(request, parent)],
            IgnoreChanges = Sorted(request.IgnoreChanges),
            ReplaceOnChanges = Sorted(request.ReplaceOnChanges),
            DeleteBeforeReplace = request.DeleteBeforeReplaceDefined ? request.DeleteBeforeReplace : null,
            RetainOnDelete = request.RetainOnDelete,
            DeletedWith = Text(request.DeletedWith),
            PluginDownloadUrl = Text(request.PluginDownloadURL),
        });
        if (request.Type == ResourceUrn.StackType)
            _stackUrn = urn;
        return urn;
    }

    /// <summary>Records the reading of a resource that exists already.</summary>
    /// <returns>The URN.</returns>
    /// <exception cref="RegistrationException">The engine would refuse it.</exception>
    public string Read(ReadResourceRequest request)
    {
        var parent = Parent(request.Parent, request.Type, request.Name);
        var urn = ResourceUrn.Create(stack, project, parent?.Urn ?? "", request.Type, request.Name);
        Add(new RecordedResource
        {
            Urn = urn,
            Type = request.Type,
            Name = request.Name,
            Parent = parent?.Urn,
            Provider = Provider(request.Provider, custom: true, request.Type, parent, urn),
            Custom = true,
            External = true,
            Id = request.Id is "" or WireSigns.Unknown ? null : request.Id,
            Inputs = Values(request.Properties, urn),
            Dependencies = Known(request.Dependencies, urn),
            Version = Text(request.Version),
            AdditionalSecretOutputs = Sorted(request.AdditionalSecretOutputs),
            PluginDownloadUrl = Text(request.PluginDownloadURL),
        });
        return urn;
    }

    /// <summary>Records the outputs of a component; those of the stack are kept.</summary>
    /// <exception cref="RegistrationException">It was never registered.</exception>
    public void SetOutputs(string urn, Struct? outputs)
    {
        if (!_resources.ContainsKey(urn))
            throw new RegistrationException($"Outputs came for {urn}, which was not registered.", urn: null);
        var values = Values(outputs, urn);
        if (urn == _stackUrn)
            _outputs = values;
    }

    public void Say(Diagnostic diagnostic) => _diagnostics.Enqueue(diagnostic);

    /// <summary>The graph of all that was recorded.</summary>
    public StackGraph ToGraph() => new()
    {
        Name = stack,
        Resources = [.. _resources.Values.OrderBy(resource => resource.Urn, StringComparer.Ordinal)],
        Outputs = _outputs,
        Diagnostics =
        [
            .. _diagnostics.Select(one => one with { Message = _secrets.Hide(one.Message) }).Distinct()
                .OrderByDescending(one => one.Severity).ThenBy(one => one.Urn, StringComparer.Ordinal)
                .ThenBy(one => one.Message, StringComparer.Ordinal),
        ],
    };

    private void Add(RecordedResource resource)
    {
        if (!_resources.TryAdd(resource.Urn, resource))
            throw new RegistrationException($"{Name(resource.Urn)} is registered twice; one of the two needs another name.", resource.Urn);
    }

    /// <summary>The parent; where none is named, the stack.</summary>
    private RecordedResource? Parent(string urn, string type, string name)
    {
        if (urn.Length == 0)
            return type == ResourceUrn.StackType || _stackUrn is null ? null : _resources[_stackUrn];
        return _resources.GetValueOrDefault(urn)
            ?? throw new RegistrationException($"{name} ({type}) has the parent {urn}, which was not registered.", urn: null);
    }

    private string? Provider(string reference, bool custom, string type, RecordedResource? parent, string urn)
    {
        if (!custom)
            return null;
        var package = ResourceUrn.Package(type);
        for (var at = parent; reference.Length == 0 && at is not null; at = at.Parent is null ? null : _resources[at.Parent])
            reference = _componentProviders.GetValueOrDefault(at.Urn)?.GetValueOrDefault(package) ?? "";
        if (reference.Length == 0)
            return null;
        var end = reference.LastIndexOf("::", StringComparison.Ordinal);
        var provider = end < 0 ? null : _resources.GetValueOrDefault(reference[..end]);
        if (provider is null)
            throw new RegistrationException($"{Name(urn)} has the provider {reference}, which was not registered.", urn);
        if (provider.Type != $"pulumi:providers:{package}")
            throw new RegistrationException($"{Name(urn)} has the provider {Name(provider.Urn)}, which is none of {package}.", urn);
        return reference[(end + 2)..] is "" or WireSigns.Unknown ? provider.Urn : reference;
    }

    private PropertyValue.MapValue Values(Struct? map, string urn)
    {
        try
        {
            return new WireValues(_secrets, folder).ReadMap(map);
        }
        catch (AssetMissingException missing)
        {
            throw new RegistrationException($"{Name(urn)}: {missing.Message}.", urn);
        }
    }

    private ImmutableArray<string> Known(IEnumerable<string> urns, string urn)
    {
        var sorted = Sorted(urns.Distinct());
        return sorted.FirstOrDefault(one => !_resources.ContainsKey(one)) is { } missing
            ? throw new RegistrationException($"{Name(urn)} depends on {missing}, which was not registered.", urn)
            : sorted;
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];

    private static string? Text(string text) => text.Length > 0 ? text : null;

    private static string Name(string urn) => $"{ResourceUrn.Name(urn)} ({ResourceUrn.Type(urn)})";
}
