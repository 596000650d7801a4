namespace Platform.Contracts;

/// <summary>Names a product of the catalogue.</summary>
public sealed record ProductReference
{
    /// <summary>1 to 128 characters. One that the catalogue does not know is kept and counted.</summary>
    public required string Id { get; init; }
}
