namespace Platform.Contracts;

/// <summary>What a shop says of a product in one language.</summary>
public sealed record ProductText
{
    public string? Title { get; init; }

    public string? Description { get; init; }
}
