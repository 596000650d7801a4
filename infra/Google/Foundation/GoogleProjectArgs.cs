namespace Platform.Infra.Google.Foundation;

/// <summary>What <see cref="GoogleProject"/> is made from.</summary>
internal sealed record GoogleProjectArgs
{
    public required Settings Settings { get; init; }
}
