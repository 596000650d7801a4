namespace Platform.Ranking.Features;

/// <summary>Writes features one after the other.</summary>
/// <param name="row">Where they go.</param>
internal ref struct RowWriter(Span<float> row)
{
    private readonly Span<float> _row = row;
    private int _at;

    public void Add(float value) => _row[_at++] = value;
}
