namespace Pulumi;

/// <summary>What the engine is told about a call of a provider's function whose answer is an output.</summary>
public class InvokeOutputOptions : InvokeOptions
{
    /// <summary>Resources that must be there before the call.</summary>
    public InputList<Resource> DependsOn { get; set; } = new();
}
