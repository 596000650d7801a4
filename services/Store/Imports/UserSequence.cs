namespace Platform.Store.Imports;

/// <summary>A row of a sequences file: what a customer has, oldest first.</summary>
public sealed record UserSequence(string UserId, IReadOnlyList<string> ProductIds);
