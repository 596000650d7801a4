namespace Pulumi;

/// <summary>Adds values of either type to a list of unions.</summary>
public static class InputListExtensions
{
    /// <summary>Adds a value of the first type.</summary>
    /// <param name="list">The list.</param>
    /// <param name="value">The value.</param>
    public static void Add<T0, T1>(this InputList<Union<T0, T1>> list, Input<T0> value) =>
        list.Add(value.Apply(Union<T0, T1>.FromT0));

    /// <summary>Adds a value of the second type.</summary>
    /// <param name="list">The list.</param>
    /// <param name="value">The value.</param>
    public static void Add<T0, T1>(this InputList<Union<T0, T1>> list, Input<T1> value) =>
        list.Add(value.Apply(Union<T0, T1>.FromT1));
}
