using static Platform.Learning.Ranking.LightGbm.LightGbmNative;

namespace Platform.Learning.Ranking.LightGbm;

/// <summary>Lists as LightGBM keeps them: values in bins. To be disposed.</summary>
internal sealed class LightGbmData : IDisposable
{
    private nint _handle;

    /// <param name="data">The lists.</param>
    /// <param name="parameters">How to make bins; the same text as the booster's.</param>
    /// <param name="like">Lists whose bins are to be used; null for bins of its own.</param>
    public unsafe LightGbmData(RankingData data, string parameters, LightGbmData? like = null)
    {
        fixed (float* features = data.Features)
            Check(CreateDataset(features, Numbers32, data.Rows, data.Columns, isRowMajor: 1, parameters, like?._handle ?? 0, out _handle));
        try
        {
            fixed (float* labels = data.Labels)
                Check(SetField(_handle, "label", labels, data.Rows, Numbers32));
            var sizes = new int[data.Queries];
            for (var query = 0; query < sizes.Length; query++)
                sizes[query] = data.LabelsOf(query).Length;
            fixed (int* counts = sizes)
                Check(SetField(_handle, "group", counts, sizes.Length, Integers32));
            SetWeights(data);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public nint Handle => _handle;

    public void Dispose()
    {
        if (_handle != 0)
            Check(FreeDataset(_handle));
        _handle = 0;
    }

    /// <summary>LightGBM weighs rows; a query's weight is that of each of its rows.</summary>
    private unsafe void SetWeights(RankingData data)
    {
        if (data.Weights.IsEmpty)
            return;
        var weights = new float[data.Rows];
        for (var query = 0; query < data.Queries; query++)
            weights.AsSpan(data.RowsOf(query)).Fill(data.Weights[query]);
        fixed (float* each = weights)
            Check(SetField(_handle, "weight", each, weights.Length, Numbers32));
    }
}
