using Platform.Infra.Configuration;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>What meters know of the stack around a resource.</summary>
/// <param name="index">The resources.</param>
/// <param name="traffic">What there is to do.</param>
public sealed class MeteredStack(StackIndex index, TrafficSettings traffic)
{
    private const string Everywhere = "global";

    public TrafficSettings Traffic { get; } = traffic;

    public IReadOnlyList<RecordedResource> Of(string type) => index.Of(type);

    /// <summary>Where a resource lies: what it says itself, or else its provider.</summary>
    public string RegionOf(RecordedResource resource)
    {
        var thing = Place.In(resource);
        return (thing.At("location").Text ?? thing.At("region").Text
            ?? (index.ProviderSetting(resource, "region") as PropertyValue.TextValue)?.Text ?? Everywhere).ToLowerInvariant();
    }

    /// <summary>Whose a resource is: by its labels, those of its provider, or nobody in particular's.</summary>
    public string ServiceOf(RecordedResource resource)
    {
        var thing = Place.In(resource);
        foreach (var path in new[] { "labels", "resourceLabels", "userLabels", "tags", "nodeConfig.resourceLabels" })
        {
            if (thing.At(path).Key("service").Text is { } own)
                return own;
        }

        var defaults = resource.Type.StartsWith("aws:", StringComparison.Ordinal)
            ? index.ProviderSetting(resource, "defaultTags")?.At("tags", "service")
            : index.ProviderSetting(resource, "defaultLabels")?.At("service");
        return (defaults as PropertyValue.TextValue)?.Text ?? "platform";
    }

    /// <summary>The component that a resource is a part of: the outermost below the stack.</summary>
    public string ComponentOf(RecordedResource resource)
    {
        var at = resource;
        while (at.Parent is { } parent && index.Find(parent) is { } above && above.Type != ResourceUrn.StackType)
            at = above;
        return at.Custom ? at.Name : $"{at.Name} ({at.Type.Split(':')[^1]})";
    }
}
