using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>
/// An output property of a resource class: its name on the wire, and how it gets an output to be filled later.
/// </summary>
internal abstract class OutputMember
{
    private readonly PropertyInfo _property;
    private readonly FieldInfo? _field;

    private OutputMember(PropertyInfo property, string name) => (_property, _field, Name) = (property, BackingField.Of(property), name);

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <exception cref="RunException">The property is no output, or cannot be set.</exception>
    public static OutputMember Of(PropertyInfo property, string name)
    {
        // A private setter is seen only from the class that declares it.
        var declared = property.DeclaringType!.GetProperty(
            property.Name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;
        var type = declared.PropertyType;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Output<>))
            throw RunException.OutputsHaveIncorrectType([name]);
        if (declared.SetMethod is null)
            throw new RunException($"[Output] {property.DeclaringType}.{property.Name} has no setter.");
        return (OutputMember)Activator.CreateInstance(
            typeof(Typed<>).MakeGenericType(type.GenericTypeArguments[0]), declared, name)!;
    }

    /// <summary>Gives the resource's property an output and returns what fills it.</summary>
    public abstract OutputSlot Open(Resource resource);

    private sealed class Typed<T>(PropertyInfo property, string name) : OutputMember(property, name)
    {
        public override OutputSlot Open(Resource resource)
        {
            var slot = new OutputSlot<T>(resource);
            if (_field is not null)
                _field.SetValue(resource, slot.Output);
            else
                _property.SetValue(resource, slot.Output);
            return slot;
        }
    }
}
