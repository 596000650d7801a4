namespace Platform.Hosting.Models;

/// <summary>A request sampled from what shoppers did, without who they were.</summary>
/// <param name="ProductIds">The products of a running session, newest last.</param>
public sealed record SampleRequest(IReadOnlyList<string> ProductIds);
