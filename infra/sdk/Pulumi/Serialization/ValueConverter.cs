using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>
/// Makes the types of a program's outputs of what <see cref="PropertyDeserializer"/> has read. A provider that answers
/// with something else than its schema says is no reason to fail: the value is left out, with a warning.
/// </summary>
/// <param name="types">What is known of the program's classes.</param>
/// <param name="warn">Takes the warnings.</param>
internal sealed class ValueConverter(TypeFacts types, Action<string> warn)
{
    /// <summary>The value as the type, the type's default where it is of no use, after a warning.</summary>
    /// <param name="context">What is converted, for the warning.</param>
    /// <param name="value">The value.</param>
    /// <param name="type">The type.</param>
    public object? Convert(string context, object? value, Type type)
    {
        if (TryConvert(context, value, type, out var result) is not { } problem)
            return result;
        warn(problem);
        return Default(type);
    }

    private static object? Default(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;

    /// <returns>What is wrong, null where nothing is.</returns>
    private string? TryConvert(string context, object? value, Type type, out object? result)
    {
        type = Nullable.GetUnderlyingType(type) is { } underlying && value is not null ? underlying : type;
        result = value ?? Default(type);
        if (value is null || type == typeof(object) || (type.IsInstanceOfType(value) && !IsBuilt(type)))
            return null;
        if (type == typeof(int) && value is double number)
        {
            result = (int)number;
            return null;
        }

        if (type == typeof(JsonElement))
        {
            result = JsonSerializer.SerializeToElement(value, value.GetType());
            return null;
        }

        if (type.IsEnum)
        {
            var problem = TryConvert(context, value, type.GetEnumUnderlyingType(), out var raw);
            result = problem is null ? Enum.ToObject(type, raw!) : null;
            return problem;
        }

        if (types.IsEnum(type, out var choice))
        {
            result = choice.RawType.IsInstanceOfType(value) ? choice.FromRaw(value) : null;
            return result is null ? Mismatch(context, value, type) : null;
        }

        return type.IsGenericType
            ? TryConvertGeneric(context, value, type, out result)
            : TryMake(context, value, type, out result);
    }

    /// <summary>Whether a value of the type still has parts to convert.</summary>
    private static bool IsBuilt(Type type) => type.IsGenericType;

    private string? TryConvertGeneric(string context, object value, Type type, out object? result)
    {
        var definition = type.GetGenericTypeDefinition();
        result = null;
        if (types.IsArray(type, out var array))
        {
            if (value is not ImmutableArray<object?> elements)
                return Mismatch(context, value, type);
            var element = type.GenericTypeArguments[0];
            result = array.Make(elements.Select((item, i) => Convert($"{context}[{i}]", item, element)));
            return null;
        }

        if (definition == typeof(ImmutableDictionary<,>))
        {
            if (value is not ImmutableDictionary<string, object?> entries || type.GenericTypeArguments[0] != typeof(string))
                return Mismatch(context, value, type);
            var element = type.GenericTypeArguments[1];
            result = types.MapOf(element).Make(entries.Select(entry =>
                KeyValuePair.Create(entry.Key, Convert($"{context}.{entry.Key}", entry.Value, element))));
            return null;
        }

        return definition == typeof(Union<,>) ? TryMakeUnion(context, value, type, out result) : Mismatch(context, value, type);
    }

    private string? TryMakeUnion(string context, object value, Type type, out object? result)
    {
        string[] cases = [nameof(Union<int, int>.FromT0), nameof(Union<int, int>.FromT1)];
        for (var i = 0; i < cases.Length; i++)
        {
            if (TryConvert(context, value, type.GenericTypeArguments[i], out var part) is not null)
                continue;
            result = type.GetMethod(cases[i], BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [part]);
            return null;
        }

        result = null;
        return Mismatch(context, value, type);
    }

    private string? TryMake(string context, object value, Type type, out object? result)
    {
        result = null;
        if (!types.IsOutputType(type, out var made) || value is not ImmutableDictionary<string, object?> properties)
            return Mismatch(context, value, type);
        result = made.Make([.. made.Parameters.Select(parameter =>
            Convert($"{context}.{parameter.Name}", properties.GetValueOrDefault(parameter.Name), parameter.Type))]);
        return null;
    }

    private static string Mismatch(string context, object value, Type type) =>
        $"{context} should be a {Name(type)}, but the provider sent a {Name(value.GetType())}; it is left out.";

    private static string Name(Type type)
    {
        if (!type.IsGenericType)
            return type.Name;
        var arguments = string.Join(", ", type.GenericTypeArguments.Select(Name));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{arguments}>";
    }
}
