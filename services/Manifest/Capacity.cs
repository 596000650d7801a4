namespace Platform.Manifest;

/// <summary>What one pod was measured to bear: the planner's input.</summary>
/// <param name="RequestsPerSecondPerPod">Within the latency objective.</param>
public sealed record Capacity(int RequestsPerSecondPerPod);
