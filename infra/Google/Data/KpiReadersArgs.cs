namespace Platform.Infra.Google.Data;

/// <summary>What <see cref="KpiReaders"/> are made from.</summary>
internal sealed record KpiReadersArgs
{
    public required Settings Settings { get; init; }

    public required Datasets Datasets { get; init; }
}
