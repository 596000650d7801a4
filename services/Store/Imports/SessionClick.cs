namespace Platform.Store.Imports;

/// <summary>A row of a sessions file.</summary>
public readonly record struct SessionClick(string SessionId, string ProductId, DateTimeOffset Time);
