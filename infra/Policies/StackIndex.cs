using System.Text.Json;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies;

/// <summary>A stack's resources, to be found by type, URN and provider.</summary>
public sealed class StackIndex
{
    private readonly Dictionary<string, List<RecordedResource>> _byType = [];
    private readonly Dictionary<string, RecordedResource> _byUrn = [];

    private readonly StackFacts? _facts;

    public StackIndex(StackGraph graph, StackFacts? facts = null)
    {
        _facts = facts;
        foreach (var resource in graph.Resources)
        {
            _byUrn[resource.Urn] = resource;
            if (!_byType.TryGetValue(resource.Type, out var same))
                _byType[resource.Type] = same = [];
            same.Add(resource);
        }
    }

    /// <summary>What is known besides.</summary>
    /// <exception cref="InvalidOperationException">Nothing is.</exception>
    public StackFacts Facts => _facts ?? throw new InvalidOperationException("Nothing is known of this stack besides its resources.");

    /// <summary>The types that there are, in order.</summary>
    public IEnumerable<string> Types => _byType.Keys.Order(StringComparer.Ordinal);

    /// <summary>The resources of a type, in the order of their URNs.</summary>
    public IReadOnlyList<RecordedResource> Of(string type) => _byType.TryGetValue(type, out var found) ? found : [];

    public RecordedResource? Find(string urn) => _byUrn.GetValueOrDefault(urn);

    /// <summary>The provider that a resource goes by; null for the default one.</summary>
    public RecordedResource? ProviderOf(RecordedResource resource)
    {
        if (resource.Provider is not { } reference)
            return null;
        // A reference is the URN and, where it is known, the id.
        return Find(reference) ?? (reference.LastIndexOf("::", StringComparison.Ordinal) is > 0 and var end ? Find(reference[..end]) : null);
    }

    /// <summary>A setting of a resource's provider; what has a structure travels to providers as JSON.</summary>
    public PropertyValue? ProviderSetting(RecordedResource resource, string key)
    {
        var value = ProviderOf(resource)?.Inputs.At(key);
        if (value is not PropertyValue.TextValue { Text: ['{' or '[', ..] json })
            return value;
        using var document = JsonDocument.Parse(json);
        return PropertyJson.Read(document.RootElement);
    }
}
