using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Difference;

/// <summary>Compares values down to what differs in them.</summary>
internal static class PropertyChanges
{
    /// <summary>The smallest values that differ, in the order of their paths. Lists are compared place by place, as the engine does.</summary>
    public static IEnumerable<PropertyChange> Between(PropertyValue? before, PropertyValue? after, string path = "")
    {
        switch (before, after)
        {
            case (PropertyValue.MapValue was, PropertyValue.MapValue now):
                return was.Entries.Keys.Union(now.Entries.Keys).Order(StringComparer.Ordinal).SelectMany(key =>
                    Between(was.Entries.GetValueOrDefault(key), now.Entries.GetValueOrDefault(key), PropertyPath.Key(path, key)));
            case (PropertyValue.ListValue was, PropertyValue.ListValue now):
                return Enumerable.Range(0, Math.Max(was.Items.Length, now.Items.Length)).SelectMany(index =>
                    Between(was.Items.ElementAtOrDefault(index), now.Items.ElementAtOrDefault(index), PropertyPath.Index(path, index)));
            default:
                return Equals(before, after) ? [] : [new PropertyChange(path, before, after)];
        }
    }
}
