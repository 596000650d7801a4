using Platform.Store.Imports;

namespace Platform.Hosting.Evaluation;

/// <summary>A question of a test file, and what came in truth.</summary>
public sealed record TestCase
{
    /// <summary>The kind of file it is from: products of a session, of a customer, or of a basket.</summary>
    public required InteractionFormat Kind { get; init; }

    /// <summary>The customer; null for an anonymous session or a basket.</summary>
    public string? UserId { get; init; }

    /// <summary>
    /// The products so far, newest last. Of a customer's sequence it may be empty: then what is stored of the
    /// customer stands for it.
    /// </summary>
    public required IReadOnlyList<string> ProductIds { get; init; }

    /// <summary>What came: the very next product first, then the rest of the session; at least one.</summary>
    public required IReadOnlyList<string> Following { get; init; }
}
