namespace Platform.Hosting.Training;

/// <summary>A moment in what shoppers did: what came before it, and which product came next.</summary>
public sealed record NextItemQuery
{
    /// <summary>The customer, where known.</summary>
    public string? UserId { get; init; }

    /// <summary>Products the customer had to do with before this visit, newest last.</summary>
    public required IReadOnlyList<int> History { get; init; }

    /// <summary>Products viewed in this visit so far, newest last.</summary>
    public required IReadOnlyList<int> Session { get; init; }

    /// <summary>The product that came next.</summary>
    public required int Next { get; init; }
}
