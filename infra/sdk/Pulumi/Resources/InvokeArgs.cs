namespace Pulumi;

/// <summary>What a function of a provider is called with.</summary>
public abstract class InvokeArgs : InputArgs
{
    /// <summary>No arguments.</summary>
    public static readonly InvokeArgs Empty = new EmptyArgs();

    private sealed class EmptyArgs : InvokeArgs;
}
