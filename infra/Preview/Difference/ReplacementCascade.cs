using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Difference;

/// <summary>
/// Finds what is replaced because something that it is made from is: an input that comes from there is unknown again,
/// and where a change of that input forces another resource, the engine plans one.
/// </summary>
/// <param name="forces">Whether a change of an input of a resource makes a new one.</param>
internal sealed class ReplacementCascade(Func<RecordedResource, string, bool> forces)
{
    /// <summary>The inputs by which each further resource is replaced, by its URN.</summary>
    /// <param name="kept">The resources that were there and are.</param>
    /// <param name="replaced">URNs of those of which it is known already that they are replaced.</param>
    public Dictionary<string, PropertyChange[]> Of(IReadOnlyCollection<RecordedResource> kept, IEnumerable<string> replaced)
    {
        var found = new Dictionary<string, PropertyChange[]>();
        var all = replaced.ToHashSet();
        var before = -1;
        while (all.Count != before)
        {
            before = all.Count;
            foreach (var resource in kept.Where(resource => resource.Custom && !all.Contains(resource.Urn)))
            {
                var inputs = Inputs(resource, all).ToArray();
                if (inputs.Length == 0)
                    continue;
                found[resource.Urn] = inputs;
                all.Add(resource.Urn);
            }
        }

        return found;
    }

    private IEnumerable<PropertyChange> Inputs(RecordedResource resource, HashSet<string> replaced) => resource.PropertyDependencies
        .Where(property => property.Value.Any(replaced.Contains))
        .SelectMany(property => Unknowns(resource.Inputs.At(property.Key), PropertyPath.Key("", property.Key)))
        .Where(path => !resource.IgnoreChanges.Any(ignored => PropertyPath.IsWithin(ignored, path)) && forces(resource, path))
        .Select(path => new PropertyChange(path, PropertyValue.Unknown, PropertyValue.Unknown, Forces: true));

    private static IEnumerable<string> Unknowns(PropertyValue? value, string path) => value switch
    {
        PropertyValue.UnknownValue => [path],
        PropertyValue.MapValue map => map.Entries.SelectMany(entry => Unknowns(entry.Value, PropertyPath.Key(path, entry.Key))),
        PropertyValue.ListValue list => list.Items.SelectMany((item, index) => Unknowns(item, PropertyPath.Index(path, index))),
        _ => [],
    };
}
