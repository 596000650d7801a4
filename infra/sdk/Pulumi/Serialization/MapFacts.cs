using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>Makes immutable dictionaries of a value type that is only known at run time.</summary>
internal abstract class MapFacts
{
    public static MapFacts Of(Type value) => (MapFacts)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(value))!;

    public abstract object Make(IEnumerable<KeyValuePair<string, object?>> entries);

    private sealed class Typed<T> : MapFacts
    {
        public override object Make(IEnumerable<KeyValuePair<string, object?>> entries) =>
            entries.ToImmutableDictionary(entry => entry.Key, entry => (T)entry.Value!);
    }
}
