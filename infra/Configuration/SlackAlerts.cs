namespace Platform.Infra.Configuration;

/// <summary>A channel of Slack that alerts are told in.</summary>
public sealed record SlackAlerts
{
    /// <summary>Its name, such as <c>#ml-alerts</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>The Secret Manager id of the token of the app that writes there.</summary>
    public required string Token { get; init; }
}
