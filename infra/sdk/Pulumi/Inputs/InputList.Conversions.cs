using System.Collections.Immutable;

namespace Pulumi;

// All that can be written where a list is wanted.
public sealed partial class InputList<T>
{
    /// <summary>A list of one value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator InputList<T>(T value) => new([value]);

    /// <summary>A list of one value that comes later.</summary>
    /// <param name="value">The output.</param>
    public static implicit operator InputList<T>(Output<T> value) => new([value]);

    /// <summary>A list of one input.</summary>
    /// <param name="value">The input.</param>
    public static implicit operator InputList<T>(Input<T> value) => new([value]);

    /// <summary>A list of values.</summary>
    /// <param name="values">The values.</param>
    public static implicit operator InputList<T>(T[] values) => Of(values, value => value);

    /// <summary>A list of values that come later.</summary>
    /// <param name="values">The outputs.</param>
    public static implicit operator InputList<T>(Output<T>[] values) => Of(values, value => value);

    /// <summary>A list of inputs.</summary>
    /// <param name="values">The inputs.</param>
    public static implicit operator InputList<T>(Input<T>[] values) => Of(values, value => value);

    /// <summary>A list of values.</summary>
    /// <param name="values">The values.</param>
    public static implicit operator InputList<T>(List<T> values) => Of(values, value => value);

    /// <summary>A list of values that come later.</summary>
    /// <param name="values">The outputs.</param>
    public static implicit operator InputList<T>(List<Output<T>> values) => Of(values, value => value);

    /// <summary>A list of inputs.</summary>
    /// <param name="values">The inputs.</param>
    public static implicit operator InputList<T>(List<Input<T>> values) => Of(values, value => value);

    /// <summary>A list of values.</summary>
    /// <param name="values">The values; a default array has no elements.</param>
    public static implicit operator InputList<T>(ImmutableArray<T> values) => new(Elements(values, value => value));

    /// <summary>A list of values that come later.</summary>
    /// <param name="values">The outputs; a default array has no elements.</param>
    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) => new(Elements(values, value => value));

    /// <summary>A list of inputs.</summary>
    /// <param name="values">The inputs; a default array has no elements.</param>
    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => new(values);

    /// <summary>A list that comes later.</summary>
    /// <param name="values">The output.</param>
    public static implicit operator InputList<T>(Output<T[]> values) => Later(values);

    /// <summary>A list that comes later.</summary>
    /// <param name="values">The output.</param>
    public static implicit operator InputList<T>(Output<List<T>> values) => Later(values);

    /// <summary>A list that comes later.</summary>
    /// <param name="values">The output.</param>
    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => Later(values);

    /// <summary>A list that comes later.</summary>
    /// <param name="values">The output; a default array has no elements.</param>
    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new InputList<T>(values.Apply(array => Elements(array, value => value)));
    }

    private static InputList<T> Of<TElement>(IEnumerable<TElement> values, Func<TElement, Input<T>> toInput) =>
        new([.. values.Select(toInput)]);

    private static InputList<T> Later<TValues>(Output<TValues> values)
        where TValues : IEnumerable<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return new InputList<T>(values.Apply(list => list.Select(value => (Input<T>)value).ToImmutableArray()));
    }

    private static ImmutableArray<Input<T>> Elements<TElement>(
        ImmutableArray<TElement> values, Func<TElement, Input<T>> toInput) =>
        values.IsDefault ? default : [.. values.Select(toInput)];
}
