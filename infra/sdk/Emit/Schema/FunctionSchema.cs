namespace Platform.Emit.Schema;

/// <summary>A function: what it is asked and what it answers.</summary>
internal sealed record FunctionSchema
{
    /// <summary>The arguments; null where it takes none.</summary>
    public ObjectSchema? Inputs { get; init; }

    /// <summary>The answer.</summary>
    public required ObjectSchema Outputs { get; init; }
}
