namespace Platform.Infra.Preview.Graph;

/// <summary>
/// The name that the engine gives a resource: <c>urn:pulumi:STACK::PROJECT::TYPE::NAME</c>, where the type is led by
/// those of the components around it, parted by <c>$</c>.
/// </summary>
public static class ResourceUrn
{
    /// <summary>The type of the stack itself, which is everybody's ancestor and is left out of their types.</summary>
    public const string StackType = "pulumi:pulumi:Stack";

    /// <summary>Makes a name the engine's way.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="project">The project's name.</param>
    /// <param name="parent">The parent's URN; empty for none.</param>
    /// <param name="type">The resource's own type.</param>
    /// <param name="name">The resource's own name.</param>
    public static string Create(string stack, string project, string parent, string type, string name)
    {
        var around = parent.Length == 0 ? "" : QualifiedType(parent);
        var qualified = around is "" or StackType ? type : $"{around}${type}";
        return $"urn:pulumi:{stack}::{project}::{qualified}::{name}";
    }

    /// <summary>The type with those of the components around it.</summary>
    /// <exception cref="FormatException">It is no URN.</exception>
    public static string QualifiedType(string urn) => Parts(urn)[2];

    /// <summary>The resource's own type.</summary>
    /// <exception cref="FormatException">It is no URN.</exception>
    public static string Type(string urn) => QualifiedType(urn).Split('$')[^1];

    /// <summary>The resource's own name.</summary>
    /// <exception cref="FormatException">It is no URN.</exception>
    public static string Name(string urn) => Parts(urn)[3];

    /// <summary>The package that a type belongs to, such as <c>gcp</c>.</summary>
    public static string Package(string type) => type.StartsWith("pulumi:providers:", StringComparison.Ordinal)
        ? type["pulumi:providers:".Length..]
        : type.Split(':')[0];

    private static string[] Parts(string urn)
    {
        var parts = urn.Split("::", 4);
        return parts is [['u', 'r', 'n', ':', ..], _, _, _] ? parts : throw new FormatException($"\"{urn}\" is no URN.");
    }
}
