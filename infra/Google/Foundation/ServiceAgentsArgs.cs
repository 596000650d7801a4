namespace Platform.Infra.Google.Foundation;

/// <summary>What <see cref="ServiceAgents"/> is made from.</summary>
internal sealed record ServiceAgentsArgs
{
    public required Settings Settings { get; init; }

    public required GoogleProject Project { get; init; }
}
