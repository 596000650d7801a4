using System.Collections;
using System.Reflection;
using Pulumi;

namespace Platform.Sdk.Generated.Tests;

/// <summary>Fills the required inputs of any class of arguments, however deep they are.</summary>
internal static class Filler
{
    /// <summary>Arguments with every required input set.</summary>
    /// <param name="type">The class.</param>
    public static InputArgs Fill(Type type)
    {
        var args = (InputArgs)Activator.CreateInstance(type)!;
        foreach (var (name, _) in Declared.InputsOf(type).Where(input => (bool)input.Value.ConstructorArguments[1].Value!))
        {
            var property = type.GetProperty(name)!;
            property.SetValue(args, ValueFor(property.PropertyType));
        }

        return args;
    }

    private static object ValueFor(Type type)
    {
        var generic = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        var parts = type.GenericTypeArguments;
        if (generic == typeof(Input<>))
            return Convert(type, ValueFor(parts[0]));
        if (generic == typeof(InputUnion<,>))
            return Convert(type, ValueFor(parts[0]));
        if (generic == typeof(InputList<>))
            return Convert(type, ListOf(parts[0]));
        if (generic == typeof(InputMap<>))
            return Convert(type, MapOf(parts[0]));
        if (type.IsSubclassOf(typeof(InputArgs)))
            return Fill(type);
        return type switch
        {
            _ when type == typeof(string) => "text",
            _ when type == typeof(int) => 3,
            _ when type == typeof(double) => 0.5,
            _ when type == typeof(bool) => true,
            _ when type == typeof(AssetOrArchive) => new StringAsset("text"),
            _ => throw new NotSupportedException($"No value for {type}."),
        };
    }

    private static IList ListOf(Type element)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        list.Add(ValueFor(element));
        return list;
    }

    private static IDictionary MapOf(Type value)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        map.Add("key", ValueFor(value));
        return map;
    }

    // By the implicit conversions that a program uses.
    private static object Convert(Type type, object value) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Single(method => method.Name == "op_Implicit" &&
            method.ReturnType == type &&
            method.GetParameters()[0].ParameterType == value.GetType())
        .Invoke(null, [value])!;
}
