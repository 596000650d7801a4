namespace Platform.Learning.Ranking;

/// <summary>
/// Lists that were ranked, and how good each of their rows was: what a ranker learns from and is measured on. The
/// rows of one query stand together. It never changes.
/// </summary>
public sealed class RankingData
{
    /// <summary>The highest label: gains are 2^label - 1.</summary>
    public const int HighestLabel = 30;

    private readonly float[] _features;
    private readonly float[] _labels;
    private readonly int[] _offsets;
    private readonly float[] _weights;

    /// <param name="features">Shape [rows × columns], row by row; NaN where a value is missing.</param>
    /// <param name="columns">Features of a row, at least 1.</param>
    /// <param name="labels">Shape [rows]: whole numbers, 0 (no use) to <see cref="HighestLabel"/>.</param>
    /// <param name="offsets">Shape [queries + 1]: where each query's rows begin, from 0 to the number of rows.</param>
    /// <param name="weights">Shape [queries]: how much each query counts, above 0; 1 where empty.</param>
    /// <exception cref="ArgumentException">The shapes do not fit one another, or a label or weight is out of bounds.</exception>
    public RankingData(float[] features, int columns, float[] labels, int[] offsets, float[]? weights = null)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(offsets);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        (_features, _labels, _offsets, _weights, Columns) = (features, labels, offsets, weights ?? [], columns);
        if ((long)labels.Length * columns != features.Length)
            throw new ArgumentException($"{features.Length} features are not {labels.Length} rows of {columns}.", nameof(features));
        if (Problem() is { } problem)
            throw new ArgumentException(problem);
    }

    /// <summary>Features of a row.</summary>
    public int Columns { get; }

    public int Rows => _labels.Length;

    public int Queries => _offsets.Length - 1;

    /// <summary>Shape [rows × columns].</summary>
    public ReadOnlySpan<float> Features => _features;

    /// <summary>Shape [rows].</summary>
    public ReadOnlySpan<float> Labels => _labels;

    /// <summary>Shape [queries + 1].</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>Shape [queries]; empty where all weigh the same.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The rows of a query.</summary>
    public Range RowsOf(int query) => _offsets[query].._offsets[query + 1];

    /// <summary>The labels of a query's rows.</summary>
    public ReadOnlySpan<float> LabelsOf(int query) => _labels.AsSpan(RowsOf(query));

    /// <summary>Some of the queries, in the order given.</summary>
    public RankingData Select(ReadOnlySpan<int> queries)
    {
        var offsets = new int[queries.Length + 1];
        for (var index = 0; index < queries.Length; index++)
            offsets[index + 1] = offsets[index] + LabelsOf(queries[index]).Length;
        var features = new float[(long)offsets[^1] * Columns];
        var labels = new float[offsets[^1]];
        var weights = new float[_weights.Length == 0 ? 0 : queries.Length];
        for (var index = 0; index < queries.Length; index++)
        {
            var (from, count) = (_offsets[queries[index]], offsets[index + 1] - offsets[index]);
            Features.Slice(from * Columns, count * Columns).CopyTo(features.AsSpan(offsets[index] * Columns));
            Labels.Slice(from, count).CopyTo(labels.AsSpan(offsets[index]));
            if (weights.Length > 0)
                weights[index] = _weights[queries[index]];
        }

        return new RankingData(features, Columns, labels, offsets, weights.Length == 0 ? null : weights);
    }

    private string? Problem()
    {
        if (_offsets.Length == 0 || _offsets[0] != 0 || _offsets[^1] != _labels.Length)
            return $"The queries must cover the rows 0 to {_labels.Length}.";
        for (var query = 0; query < Queries; query++)
        {
            if (_offsets[query + 1] < _offsets[query])
                return $"Query {query} ends before it begins.";
        }

        foreach (var label in _labels)
        {
            if (!(label >= 0 && label <= HighestLabel && label == MathF.Floor(label)))
                return $"A label must be a whole number from 0 to {HighestLabel}, not {label}.";
        }

        if (_weights.Length != 0 && _weights.Length != Queries)
            return $"{_weights.Length} weights are not one for each of {Queries} queries.";
        foreach (var weight in _weights)
        {
            if (!(weight > 0) || !float.IsFinite(weight))
                return $"A weight must be above 0, not {weight}.";
        }

        return null;
    }
}
