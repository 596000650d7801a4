using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>
/// The field behind a property that the compiler wrote. Accessors are compiled when they are first called, and called by
/// reflection each gets a stub of its own: of thousands of properties that are each touched once or twice, fields are
/// several times as fast.
/// </summary>
internal static class BackingField
{
    /// <summary>The field; null where somebody wrote the property's accessors.</summary>
    public static FieldInfo? Of(PropertyInfo property) => property.DeclaringType!.GetField(
        $"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);
}
