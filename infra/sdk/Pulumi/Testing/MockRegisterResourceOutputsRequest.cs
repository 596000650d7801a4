using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>The outputs of a component or of the stack of a program under test.</summary>
/// <param name="urn">The component's or the stack's URN.</param>
/// <param name="outputs">The outputs.</param>
public class MockRegisterResourceOutputsRequest(string urn, ImmutableDictionary<string, Output<object?>> outputs)
{
#pragma warning disable CA1051 // The official class has fields, and programs read them.
    /// <summary>The component's or the stack's URN.</summary>
    public readonly string Urn = urn;

    /// <summary>The outputs.</summary>
    public readonly ImmutableDictionary<string, Output<object?>> Outputs = outputs;
#pragma warning restore CA1051
}
