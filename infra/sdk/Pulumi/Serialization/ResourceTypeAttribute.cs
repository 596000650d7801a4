namespace Pulumi;

/// <summary>Marks a resource class with its type, so that a reference to a resource can become one of that class.</summary>
/// <param name="type">The type, such as <c>gcp:container/cluster:Cluster</c>.</param>
/// <param name="version">The version of the package that the class belongs to.</param>
[AttributeUsage(AttributeTargets.Class)]
public class ResourceTypeAttribute(string type, string? version) : Attribute
{
    /// <summary>The type.</summary>
    public string Type { get; } = type;

    /// <summary>The version of the package that the class belongs to.</summary>
    public string? Version { get; } = version;
}
