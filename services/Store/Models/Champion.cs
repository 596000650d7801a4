namespace Platform.Store.Models;

/// <summary>Which version serves.</summary>
/// <param name="Version">The version.</param>
/// <param name="Previous">The one before, which a rollback brings back; null for the first.</param>
/// <param name="Since">When it was promoted.</param>
/// <param name="By">Who or what promoted it.</param>
/// <param name="Reason">Why.</param>
public sealed record Champion(string Version, string? Previous, DateTimeOffset Since, string By, string Reason);
