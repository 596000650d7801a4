namespace Platform.Infra.Amazon.Edge;

/// <summary>An answer that lies ready.</summary>
/// <param name="Key">The object that it lies in.</param>
/// <param name="Path">What the gateway is asked for it.</param>
internal sealed record StaticAnswer(string Key, string Path);
