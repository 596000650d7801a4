namespace Platform.Infra.Configuration;

/// <summary>Between which numbers a stack keeps every service's replicas, whatever its <c>service.yaml</c> asks for.</summary>
public sealed record ReplicaBounds
{
    private const int Highest = 1000;

    public required int Least { get; init; }

    public required int Most { get; init; }

    /// <summary>A number within the bounds.</summary>
    public int Clamp(int replicas) => Math.Clamp(replicas, Least, Most);

    internal void Check(Action<string, string, string> refuse)
    {
        if (Least is < 1 or > Highest)
            refuse("serviceReplicas.least", $"1 to {Highest}", $"{Least}");
        if (Most < Least || Most > Highest)
            refuse("serviceReplicas.most", $"{Least} to {Highest}", $"{Most}");
    }
}
