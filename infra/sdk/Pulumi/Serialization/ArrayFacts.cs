using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>What can be done with immutable arrays of an element type that is only known at run time.</summary>
internal abstract class ArrayFacts
{
    public static ArrayFacts Of(Type element) =>
        (ArrayFacts)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(element))!;

    /// <summary>Whether the array was never made.</summary>
    public abstract bool IsDefault(object array);

    public abstract object Make(IEnumerable<object?> elements);

    private sealed class Typed<T> : ArrayFacts
    {
        public override bool IsDefault(object array) => ((ImmutableArray<T>)array).IsDefault;

        public override object Make(IEnumerable<object?> elements) => elements.Select(element => (T)element!).ToImmutableArray();
    }
}
