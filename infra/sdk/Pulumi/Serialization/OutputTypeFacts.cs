using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>How an <see cref="OutputTypeAttribute">output type</see> is made of properties and taken apart again.</summary>
internal sealed class OutputTypeFacts
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private readonly ConstructorInfo _constructor;
    private readonly FieldInfo[] _fields;

    /// <exception cref="InvalidOperationException">No constructor is marked.</exception>
    public OutputTypeFacts(Type type)
    {
        _constructor = type.GetConstructors(Any).FirstOrDefault(
            constructor => constructor.GetCustomAttribute<OutputConstructorAttribute>() is not null)
            ?? throw new InvalidOperationException($"{type} has no constructor marked with [OutputConstructor].");
        _fields = [.. type.GetFields(Any).Where(field => field.IsInitOnly && !field.Name.StartsWith('<'))];
        Parameters = [.. _constructor.GetParameters().Select(parameter => (
            parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!,
            parameter.ParameterType))];
    }

    /// <summary>The properties that the constructor wants, in its order.</summary>
    public IReadOnlyList<(string Name, Type Type)> Parameters { get; }

    public object Make(object?[] arguments) => _constructor.Invoke(arguments);

    /// <summary>The properties of an instance by name: its read-only fields.</summary>
    public IEnumerable<KeyValuePair<string, object?>> PropertiesOf(object value) => _fields.Select(field =>
        KeyValuePair.Create(char.ToLowerInvariant(field.Name[0]) + field.Name[1..], field.GetValue(value)));
}
