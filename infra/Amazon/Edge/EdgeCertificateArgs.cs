namespace Platform.Infra.Amazon.Edge;

/// <summary>What <see cref="EdgeCertificate"/> is made from.</summary>
internal sealed record EdgeCertificateArgs
{
    public required Settings Settings { get; init; }
}
