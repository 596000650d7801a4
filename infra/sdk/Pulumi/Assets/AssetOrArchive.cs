namespace Pulumi;

/// <summary>A file or a collection of files that a resource is given.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive(string signature, string property, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (Signature, Property, Value) = (signature, property, value);
    }

    /// <summary>What marks it on the wire.</summary>
    internal string Signature { get; }

    /// <summary>The name under which its content, or the way to it, goes over the wire.</summary>
    internal string Property { get; }

    /// <summary>Its content, or the way to it.</summary>
    internal object Value { get; }
}
