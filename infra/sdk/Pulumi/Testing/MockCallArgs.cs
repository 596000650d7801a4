using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>The call of a provider's function by a program under test.</summary>
public class MockCallArgs
{
    /// <summary>The function.</summary>
    public string? Token { get; set; }

    /// <summary>Its arguments, without what is unknown or null; secrets as plain values.</summary>
    public ImmutableDictionary<string, object> Args { get; set; } = null!;

    /// <summary>The provider, <c>urn::id</c>; empty for the default one.</summary>
    public string? Provider { get; set; }
}
