namespace Platform.Manifest;

/// <summary>What the service promises.</summary>
/// <param name="Availability">The part of requests that get an answer in time, 0 to 1.</param>
/// <param name="Latency">How soon.</param>
public sealed record ServiceLevel(double Availability, Latency Latency);
