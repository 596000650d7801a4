namespace Platform.Store.Sessions;

/// <summary>The bounds of what is remembered of visitors.</summary>
public sealed record VisitorSessionOptions
{
    /// <summary>After which a visitor begins a new session, where the shop names none.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>After which a visitor who does nothing is forgotten.</summary>
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Visitors remembered at most; those not seen for longest go first.</summary>
    public int Visitors { get; init; } = 200_000;
}
