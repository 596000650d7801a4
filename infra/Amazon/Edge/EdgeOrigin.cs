namespace Platform.Infra.Amazon.Edge;

/// <summary>Someone whom the edge asks.</summary>
/// <param name="Id">What behaviours call it.</param>
/// <param name="Host">Where it is.</param>
/// <param name="ReadSeconds">How long the edge waits for an answer.</param>
/// <param name="IsGateway">Whether it knows the edge by the secret.</param>
internal sealed record EdgeOrigin(string Id, string Host, int ReadSeconds, bool IsGateway);
