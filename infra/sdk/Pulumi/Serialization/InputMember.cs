using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>A member of an arguments class that goes to the provider.</summary>
internal sealed record InputMember(string Owner, MemberInfo Member, InputAttribute Attribute)
{
    private readonly FieldInfo? _field = Member as FieldInfo ?? BackingField.Of((PropertyInfo)Member);

    public string Name => Attribute.Name;

    /// <exception cref="ArgumentNullException">The member is required and null.</exception>
    public object? ValueIn(object args)
    {
        var value = _field is not null ? _field.GetValue(args) : ((PropertyInfo)Member).GetValue(args);
        return value is null && Attribute.IsRequired
            ? throw new ArgumentNullException(Member.Name, $"{Owner}.{Member.Name} ('{Name}') is required and was not given.")
            : value;
    }
}
