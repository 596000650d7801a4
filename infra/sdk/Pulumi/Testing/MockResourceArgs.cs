using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>A resource that a program under test registers or reads.</summary>
public class MockResourceArgs
{
    /// <summary>Its type.</summary>
    public string? Type { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// What it is made with, without what is unknown or null: texts, booleans, doubles, immutable arrays and
    /// dictionaries of objects; secrets as plain values.
    /// </summary>
    public ImmutableDictionary<string, object> Inputs { get; set; } = null!;

    /// <summary>The provider, <c>urn::id</c>; empty for the default one.</summary>
    public string? Provider { get; set; }

    /// <summary>The id of the resource to read or to take over; empty for one to be made.</summary>
    public string? Id { get; set; }
}
