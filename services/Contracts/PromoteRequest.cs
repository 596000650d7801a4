namespace Platform.Contracts;

/// <summary>Asks for a version to become champion.</summary>
/// <param name="Version">The version; the newest where absent.</param>
public sealed record PromoteRequest(string? Version = null);
