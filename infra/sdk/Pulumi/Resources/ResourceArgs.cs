namespace Pulumi;

/// <summary>What a resource is made with. Classes of nested values derive from this too.</summary>
public abstract class ResourceArgs : InputArgs
{
    /// <summary>No arguments.</summary>
    public static readonly ResourceArgs Empty = new EmptyArgs();

    private sealed class EmptyArgs : ResourceArgs;
}
