namespace Platform.Manifest;

/// <summary>What one pod is given.</summary>
/// <param name="Cpu">Cores.</param>
/// <param name="Memory">Bytes.</param>
public sealed record Resources(double Cpu, long Memory);
