namespace Platform.Infra.Amazon;

/// <summary>What <see cref="OriginSecrets"/> is made from.</summary>
internal sealed record OriginSecretsArgs
{
    public required Settings Settings { get; init; }
}
