namespace Platform.Contracts;

/// <summary>What a product is called and said to be, in one language.</summary>
public sealed record ProductText
{
    public string? Title { get; init; }

    public string? Description { get; init; }
}
