namespace Pulumi;

/// <summary>Arguments: their members marked with <see cref="InputAttribute"/> go to the provider.</summary>
public abstract class InputArgs
{
    /// <summary>Arguments without a class of their own end here.</summary>
    protected InputArgs()
    {
    }

    /// <summary>The arguments by name, where they are no members; null where they are.</summary>
    internal virtual IEnumerable<KeyValuePair<string, object?>>? Values => null;
}
