using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>How an <see cref="EnumTypeAttribute">enumeration struct</see> becomes a text or number and comes back.</summary>
internal sealed class EnumFacts
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private readonly MethodInfo _toRaw;
    private readonly ConstructorInfo _fromRaw;

    /// <exception cref="InvalidOperationException">The struct lacks the conversion or the constructor.</exception>
    public EnumFacts(Type type)
    {
        _toRaw = type.GetMethod("op_Explicit", BindingFlags.Public | BindingFlags.Static, [type])
            is { } method && (method.ReturnType == typeof(string) || method.ReturnType == typeof(double))
                ? method
                : throw new InvalidOperationException($"{type} has no explicit conversion to string or double.");
        _fromRaw = type.GetConstructor(Any, [RawType])
            ?? throw new InvalidOperationException($"{type} has no constructor from {RawType.Name}.");
    }

    /// <summary>The text or the number's type.</summary>
    public Type RawType => _toRaw.ReturnType;

    public object? ToRaw(object value) => _toRaw.Invoke(null, [value]);

    public object FromRaw(object raw) => _fromRaw.Invoke([raw]);
}
