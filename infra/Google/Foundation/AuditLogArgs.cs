namespace Platform.Infra.Google.Foundation;

/// <summary>What <see cref="AuditLog"/> is made from.</summary>
internal sealed record AuditLogArgs
{
    public required Settings Settings { get; init; }

    public required PlatformKeys Keys { get; init; }

    /// <summary>For how long what was logged can neither be changed nor deleted, in days; after that it is deleted.</summary>
    public required int RetentionDays { get; init; }
}
