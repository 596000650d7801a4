namespace Platform.Manifest;

/// <summary>How soon a service answers.</summary>
/// <param name="P99">Within which 99 of 100 requests are answered.</param>
public sealed record Latency(TimeSpan P99);
