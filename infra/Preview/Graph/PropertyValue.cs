using System.Collections.Immutable;

namespace Platform.Infra.Preview.Graph;

/// <summary>
/// A value in the graph of resources. What is secret is kept as the fact that it is secret, never as its value; what
/// only a cloud would know is unknown.
/// </summary>
public abstract record PropertyValue
{
    private PropertyValue()
    {
    }

    /// <summary>The value of a resource that is only known once it exists.</summary>
    public static PropertyValue Unknown { get; } = new UnknownValue();

    /// <summary>A value that nobody may see.</summary>
    public static PropertyValue Secret { get; } = new SecretValue();

    public static PropertyValue Null { get; } = new NullValue();

    public static PropertyValue Of(string text) => new TextValue(text);

    public static PropertyValue Of(double number) => new NumberValue(number);

    public static PropertyValue Of(bool flag) => new FlagValue(flag);

    public static PropertyValue Of(IEnumerable<PropertyValue> items) => new ListValue([.. items]);

    /// <summary>A map; one that reads as the sign of a secret or an unknown in JSON is that.</summary>
    public static PropertyValue Of(IEnumerable<KeyValuePair<string, PropertyValue>> entries)
    {
        var map = MapOf(entries);
        if (map.Entries.Count != 1 || map.Entries.First() is not { Value: FlagValue { Flag: true } } only)
            return map;
        return only.Key switch { "secret" => Secret, "unknown" => Unknown, _ => map };
    }

    /// <summary>A map, whatever its keys.</summary>
    public static MapValue MapOf(IEnumerable<KeyValuePair<string, PropertyValue>> entries) =>
        new(entries.ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>The value at a path of keys within maps; null where there is none.</summary>
    public PropertyValue? At(params ReadOnlySpan<string> path)
    {
        var value = this;
        foreach (var key in path)
        {
            if (value is not MapValue map || !map.Entries.TryGetValue(key, out value))
                return null;
        }

        return value;
    }

    public sealed record NullValue : PropertyValue;

    public sealed record UnknownValue : PropertyValue;

    public sealed record SecretValue : PropertyValue;

    public sealed record FlagValue(bool Flag) : PropertyValue;

    public sealed record NumberValue(double Number) : PropertyValue;

    public sealed record TextValue(string Text) : PropertyValue;

    public sealed record ListValue(ImmutableArray<PropertyValue> Items) : PropertyValue
    {
        public bool Equals(ListValue? other) => other is not null && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => Items.Length;
    }

    /// <summary>A map, sorted by key.</summary>
    public sealed record MapValue(ImmutableSortedDictionary<string, PropertyValue> Entries) : PropertyValue
    {
        public bool Equals(MapValue? other) => other is not null && Entries.SequenceEqual(other.Entries);

        public override int GetHashCode() => Entries.Count;
    }
}
