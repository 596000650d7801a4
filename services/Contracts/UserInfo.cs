namespace Platform.Contracts;

/// <summary>The customer behind a visitor, where logged in.</summary>
public sealed record UserInfo
{
    /// <summary>The shop's own key of the customer, at most 128 characters.</summary>
    public string? UserId { get; init; }
}
