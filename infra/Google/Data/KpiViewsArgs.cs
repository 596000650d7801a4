namespace Platform.Infra.Google.Data;

/// <summary>What <see cref="KpiViews"/> are made from.</summary>
internal sealed record KpiViewsArgs
{
    public required Settings Settings { get; init; }

    public required Datasets Datasets { get; init; }
}
