using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Short ways to look into outputs of lists and unions.</summary>
public static class OutputExtensions
{
    /// <summary>The element at an index.</summary>
    /// <param name="array">The list.</param>
    /// <param name="index">The index, from 0.</param>
    public static Output<T> GetAt<T>(this Output<ImmutableArray<T>> array, Input<int> index) =>
        Output.Tuple(array, index.ToOutput()).Apply(both => both.Item1[both.Item2]);

    /// <summary>The first element.</summary>
    /// <param name="array">The list.</param>
    public static Output<T> First<T>(this Output<ImmutableArray<T>> array) => array.GetAt(0);

    /// <summary>The number of elements.</summary>
    /// <param name="array">The list.</param>
    public static Output<int> Length<T>(this Output<ImmutableArray<T>> array) => array.Apply(values => values.Length);

    /// <summary>Whether the union holds its first type.</summary>
    /// <param name="output">The union.</param>
    public static Output<bool> IsT0<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.IsT0);

    /// <summary>Whether the union holds its second type.</summary>
    /// <param name="output">The union.</param>
    public static Output<bool> IsT1<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.IsT1);

    /// <summary>The value as the union's first type; fails where it holds the second.</summary>
    /// <param name="output">The union.</param>
    public static Output<T0> AsT0<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.AsT0);

    /// <summary>The value as the union's second type; fails where it holds the first.</summary>
    /// <param name="output">The union.</param>
    public static Output<T1> AsT1<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.AsT1);

    /// <summary>The value, of whichever type it is.</summary>
    /// <param name="output">The union.</param>
    public static Output<object> Value<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.Value);
}
