using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Something that the stack holds: made by a provider, or a component that groups others.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly bool? _protect;
    private readonly ImmutableDictionary<string, ProviderResource> _providers =
        ImmutableDictionary<string, ProviderResource>.Empty;

    private readonly HashSet<Resource> _children = [];

    /// <summary>Registers the resource with the engine; what the engine answers fills the outputs later.</summary>
    private protected Resource(
        string type, string name, bool custom, ResourceArgs args, ResourceOptions options, bool remote = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var deployment = Deployment.Current;
        (_type, _name, IsRemote) = (type, name, remote);
        Slots = deployment.Types.OutputsOf(this, allOfComponent: remote || options.Urn is not null)
            .ToDictionary(member => member.Name, member => member.Open(this));
        options = options.Clone();
        Parent = options.Parent;
        Above = type == Stack.TypeName ? null : Parent ?? deployment.Root;
        Aliases = options.Aliases;
        if (Parent is not null)
        {
            Parent.Adopt(this);
            options.Protect ??= Parent._protect;
            _providers = Parent._providers;
        }

        if (custom)
            options.Provider ??= Parent?.ProviderOf(type);
        _providers = _providers.SetItems(OwnProviders(options, custom, type));
        _protect = options.Protect;
        deployment.Registrar.Start(this, args, options);
    }

    /// <summary>Stands for a resource that exists; registers nothing.</summary>
    private protected Resource(string type)
    {
        (_type, _name) = (type, "");
        Slots = new Dictionary<string, OutputSlot>();
        Aliases = [];
    }

    /// <summary>The name that the engine gives the resource.</summary>
    [Output(Special.UrnProperty)]
    public Output<string> Urn { get; private protected set; } = null!;

    /// <summary>The parent that the program gave.</summary>
    internal Resource? Parent { get; }

    /// <summary>The parent that the engine is told of: the stack, where the program gave none.</summary>
    internal Resource? Above { get; }

    internal IReadOnlyList<Input<Alias>> Aliases { get; }

    /// <summary>Whether it is a component that a provider puts together, not this program.</summary>
    internal bool IsRemote { get; }

    /// <summary>The outputs that the engine's answer fills, by name.</summary>
    internal IReadOnlyDictionary<string, OutputSlot> Slots { get; }

    /// <summary>The resource's type.</summary>
    public string GetResourceType() => _type;

    /// <summary>The resource's name in the program.</summary>
    public string GetResourceName() => _name;

    /// <summary>The provider for a type or function of a package, if one was given here or above.</summary>
    /// <param name="token">The type or function, <c>package:module:name</c>.</param>
    internal ProviderResource? ProviderOf(string token) =>
        token.Split(':') is { Length: 3 } parts ? _providers.GetValueOrDefault(parts[0]) : null;

    /// <summary>The resources whose parent this one is, so far.</summary>
    internal Resource[] Children()
    {
        lock (_children)
            return [.. _children];
    }

    private static IEnumerable<KeyValuePair<string, ProviderResource>> OwnProviders(
        ResourceOptions options, bool custom, string type)
    {
        if (custom)
        {
            return options.Provider is { } provider && type.Split(':') is { Length: 3 } parts
                ? [KeyValuePair.Create(parts[0], provider)]
                : [];
        }

        var given = (options as ComponentResourceOptions)?.Providers ?? [];
        if (options.Provider is not null && given.Count > 0)
            throw new ResourceException("Give a component 'Provider' or 'Providers', not both.", options.Parent);
        return given.Append(options.Provider).OfType<ProviderResource>().Select(one => KeyValuePair.Create(one.Package, one));
    }

    private void Adopt(Resource child)
    {
        lock (_children)
            _children.Add(child);
    }
}
