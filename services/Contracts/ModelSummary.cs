namespace Platform.Contracts;

/// <summary>A model of the model store.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Champion">The version that serves; null before the first.</param>
/// <param name="Versions">All versions, newest first.</param>
public sealed record ModelSummary(string Name, string? Champion, IReadOnlyList<ModelVersionSummary> Versions);
