namespace Platform.Infra.Configuration;

/// <summary>What the gateway's address lets through.</summary>
public sealed record EdgeSettings
{
    internal const string Shape = "requestsPerMinute, such as { requestsPerMinute: 600 }";

    private const int Least = 10;

    private const int Most = 100_000;

    /// <summary>How many requests a viewer's address may make in a minute; the rest is told to wait.</summary>
    public required int RequestsPerMinute { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        if (RequestsPerMinute is < Least or > Most)
            refuse("edge.requestsPerMinute", $"{Least} to {Most}", $"{RequestsPerMinute}");
    }
}
