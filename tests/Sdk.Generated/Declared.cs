using System.Reflection;
using Pulumi;

namespace Platform.Sdk.Generated.Tests;

/// <summary>What a generated class says by its attributes.</summary>
internal static class Declared
{
    /// <summary>The name, requiredness and form on the wire of an input.</summary>
    public static (string Wire, bool IsRequired, bool IsJson) Input(Type args, string property)
    {
        var arguments = InputsOf(args)[property].ConstructorArguments;
        return ((string)arguments[0].Value!, (bool)arguments[1].Value!, (bool)arguments[2].Value!);
    }

    /// <summary>The attributes of all inputs, by the name of the property.</summary>
    public static IReadOnlyDictionary<string, CustomAttributeData> InputsOf(Type args)
    {
        var onProperties = args.GetProperties()
            .Where(property => property.DeclaringType == args)
            .Select(property => (property.Name, Data: DataOf(property)));
        // Lists, maps and secrets bear it on the field behind the property, whose name is the one on the wire.
        var onFields = args.GetFields(BindingFlags.NonPublic | BindingFlags.Instance)
            .Select(field => (Name: PropertyOf(args, field), Data: DataOf(field)));
        return onProperties.Concat(onFields)
            .Where(member => member.Data is not null)
            .ToDictionary(member => member.Name, member => member.Data!);
    }

    /// <summary>The token and the version that a resource class bears.</summary>
    public static (string Token, string? Version) Resource(Type type)
    {
        var attribute = type.GetCustomAttribute<ResourceTypeAttribute>() ?? throw new InvalidOperationException($"{type} bears no token.");
        return (attribute.Type, attribute.Version);
    }

    /// <summary>The options that a class gives each of its resources.</summary>
    public static CustomResourceOptions OptionsOf(Type type, CustomResourceOptions? own = null) => (CustomResourceOptions)type
        .GetMethod("MakeResourceOptions", BindingFlags.NonPublic | BindingFlags.Static)!
        .Invoke(null, [own, (Input<string>)""])!;

    private static CustomAttributeData? DataOf(MemberInfo member) =>
        member.CustomAttributes.SingleOrDefault(data => data.AttributeType == typeof(InputAttribute));

    // The field _nodePools is behind NodePools; where C# has another name, it is the one that no attribute claims.
    private static string PropertyOf(Type args, FieldInfo field)
    {
        var usual = char.ToUpperInvariant(field.Name[1]) + field.Name[2..];
        return args.GetProperty(usual) is null ? field.Name : usual;
    }
}
