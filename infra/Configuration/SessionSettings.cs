namespace Platform.Infra.Configuration;

/// <summary>The store of running sessions.</summary>
public sealed record SessionSettings
{
    internal const string Shape = "memoryGb, such as { memoryGb: 5 }";

    private const int Largest = 300;

    /// <summary>The store's memory in GiB; where it is full, the sessions that were not touched for longest go.</summary>
    public required int MemoryGb { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        if (MemoryGb is < 1 or > Largest)
            refuse("sessions.memoryGb", $"1 to {Largest}", $"{MemoryGb}");
    }
}
