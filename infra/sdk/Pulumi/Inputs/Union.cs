using System.Diagnostics.CodeAnalysis;

namespace Pulumi;

/// <summary>A value of one of two types.</summary>
/// <typeparam name="T0">The first type.</typeparam>
/// <typeparam name="T1">The second type.</typeparam>
public readonly struct Union<T0, T1> : IEquatable<Union<T0, T1>>, IUnion
{
    private readonly T0 _first;
    private readonly T1 _second;

    private Union(T0 first, T1 second, bool isSecond)
    {
        _first = first;
        _second = second;
        IsT1 = isSecond;
    }

    /// <summary>The value as the first type.</summary>
    /// <exception cref="InvalidOperationException">It is of the second type.</exception>
    public T0 AsT0 => IsT0 ? _first : throw NotOf(typeof(T0));

    /// <summary>The value as the second type.</summary>
    /// <exception cref="InvalidOperationException">It is of the first type.</exception>
    public T1 AsT1 => IsT1 ? _second : throw NotOf(typeof(T1));

    /// <summary>Whether the value is of the first type.</summary>
    public bool IsT0 => !IsT1;

    /// <summary>Whether the value is of the second type.</summary>
    public bool IsT1 { get; }

    /// <summary>The value, of whichever type it is.</summary>
    public object Value => IsT1 ? _second! : _first!;

    /// <summary>A union of a value of the first type.</summary>
    /// <param name="input">The value.</param>
    public static Union<T0, T1> FromT0(T0 input) => new(input, default!, isSecond: false);

    /// <summary>A union of a value of the second type.</summary>
    /// <param name="input">The value.</param>
    public static Union<T0, T1> FromT1(T1 input) => new(default!, input, isSecond: true);

    /// <summary>A union of a value of the first type.</summary>
    /// <param name="t">The value.</param>
    public static implicit operator Union<T0, T1>(T0 t) => FromT0(t);

    /// <summary>A union of a value of the second type.</summary>
    /// <param name="t">The value.</param>
    public static implicit operator Union<T0, T1>(T1 t) => FromT1(t);

    /// <summary>Whether both hold the same value of the same of their types.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Union<T0, T1> left, Union<T0, T1> right) => left.Equals(right);

    /// <summary>Whether they differ in value or type.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Union<T0, T1> left, Union<T0, T1> right) => !left.Equals(right);

    /// <summary>Changes a value of the first type; one of the second stays.</summary>
    /// <param name="mapFunc">The change.</param>
    public Union<TResult, T1> MapT0<TResult>(Func<T0, TResult> mapFunc) =>
        IsT1 ? Union<TResult, T1>.FromT1(_second) : Union<TResult, T1>.FromT0(mapFunc(_first));

    /// <summary>Changes a value of the second type; one of the first stays.</summary>
    /// <param name="mapFunc">The change.</param>
    public Union<T0, TResult> MapT1<TResult>(Func<T1, TResult> mapFunc) =>
        IsT1 ? Union<T0, TResult>.FromT1(mapFunc(_second)) : Union<T0, TResult>.FromT0(_first);

    /// <summary>Changes a value of either type.</summary>
    /// <param name="mapFunc0">The change of the first type.</param>
    /// <param name="mapFunc1">The change of the second type.</param>
    public Union<TResult0, TResult1> Bimap<TResult0, TResult1>(
        Func<T0, TResult0> mapFunc0, Func<T1, TResult1> mapFunc1) =>
        IsT1 ? Union<TResult0, TResult1>.FromT1(mapFunc1(_second)) : Union<TResult0, TResult1>.FromT0(mapFunc0(_first));

    /// <summary>What the function for the type that it holds makes of the value.</summary>
    /// <param name="f0">The function for the first type.</param>
    /// <param name="f1">The function for the second type.</param>
    public TResult Match<TResult>(Func<T0, TResult> f0, Func<T1, TResult> f1) => IsT1 ? f1(_second) : f0(_first);

    /// <summary>Hands the value to the action for the type that it holds.</summary>
    /// <param name="f0">The action for the first type.</param>
    /// <param name="f1">The action for the second type.</param>
    public void Switch(Action<T0> f0, Action<T1> f1)
    {
        if (IsT1)
            f1(_second);
        else
            f0(_first);
    }

    /// <summary>Whether the value is of the first type; the value, or else the one of the second type.</summary>
    /// <param name="value">The value of the first type.</param>
    /// <param name="remainder">The value of the second type.</param>
    public bool TryPickT0(out T0 value, out T1 remainder)
    {
        (value, remainder) = (_first, _second);
        return IsT0;
    }

    /// <summary>Whether the value is of the second type; the value, or else the one of the first type.</summary>
    /// <param name="value">The value of the second type.</param>
    /// <param name="remainder">The value of the first type.</param>
    public bool TryPickT1(out T1 value, out T0 remainder)
    {
        (value, remainder) = (_second, _first);
        return IsT1;
    }

    /// <inheritdoc/>
    public bool Equals(Union<T0, T1> other) => IsT1 == other.IsT1 && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Union<T0, T1> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsT1, Value);

    /// <summary>The text of the value.</summary>
    public override string ToString() => Value?.ToString() ?? "";

    private InvalidOperationException NotOf(Type type) =>
        new($"The union holds a {(IsT1 ? typeof(T1) : typeof(T0)).Name}, not a {type.Name}.");
}
