using Platform.Emit.Schema;

namespace Platform.Emit.Writers;

/// <summary>A class of inputs to be written.</summary>
internal sealed record ArgumentsClass
{
    /// <summary>The class's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, as XML.</summary>
    public required string Summary { get; init; }

    /// <summary>The inputs.</summary>
    public required ObjectSchema Members { get; init; }

    /// <summary><c>ResourceArgs</c> or <c>InvokeArgs</c>.</summary>
    public string Base { get; init; } = "ResourceArgs";

    /// <summary>What the names of nested types end in.</summary>
    public string Suffix { get; init; } = "Args";

    /// <summary>Whether the inputs are plain values instead of <c>Input&lt;T&gt;</c>.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether they are a provider's: what is no string goes as JSON text.</summary>
    public bool IsProvider { get; init; }

    /// <summary>Whether none may derive from it.</summary>
    public bool IsSealed { get; init; } = true;
}
