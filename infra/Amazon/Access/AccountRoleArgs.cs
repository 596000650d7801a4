using Pulumi;

namespace Platform.Infra.Amazon.Access;

/// <summary>What <see cref="AccountRole"/> is made from.</summary>
internal sealed record AccountRoleArgs
{
    /// <summary>What it is there for.</summary>
    public required string Does { get; init; }

    /// <summary>Who may be it: the text of a policy.</summary>
    public required Input<string> Trust { get; init; }

    public required IReadOnlyList<AccessStatement> Rights { get; init; }

    /// <summary>For how long it may be used at a time, at most.</summary>
    public int SessionSeconds { get; init; } = 3600;
}
