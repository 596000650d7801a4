namespace Platform.Infra.Costs;

/// <summary>The part that a service uses of something that many share, from 0 to 1.</summary>
/// <param name="Service">The service.</param>
/// <param name="Low">Its part while everything runs at its minimum.</param>
/// <param name="High">Its part while everything runs at its maximum.</param>
public sealed record Share(string Service, double Low, double High);
