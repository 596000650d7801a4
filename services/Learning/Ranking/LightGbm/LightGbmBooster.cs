using System.Text;
using static Platform.Learning.Ranking.LightGbm.LightGbmNative;

namespace Platform.Learning.Ranking.LightGbm;

/// <summary>
/// A model of the native library: as <see cref="LambdaMart"/> trains it, or loaded from its text to hold our scorer
/// against. One thread at a time; to be disposed.
/// </summary>
public sealed class LightGbmBooster : IDisposable
{
    private const int HeldOutSet = 1;
    private const string OneThread = "num_threads=1 verbosity=-1";

    private nint _handle;

    private LightGbmBooster(nint handle) => _handle = handle;

    internal static LightGbmBooster Over(LightGbmData data, LightGbmData? heldOut, string parameters)
    {
        Check(CreateBooster(data.Handle, parameters, out var handle));
        var booster = new LightGbmBooster(handle);
        if (heldOut is not null)
            Check(AddHeldOut(handle, heldOut.Handle));
        return booster;
    }

    /// <summary>Loads a model from LightGBM's text format.</summary>
    /// <exception cref="LightGbmException">It is none.</exception>
    public static LightGbmBooster FromText(string model)
    {
        Check(LoadBooster(model, out _, out var handle));
        return new LightGbmBooster(handle);
    }

    /// <summary>The model in LightGBM's text format.</summary>
    /// <param name="trees">The first so many of its trees; 0 for all.</param>
    public unsafe string ToText(int trees = 0)
    {
        Check(SaveModel(_handle, 0, trees == 0 ? -1 : trees, 0, 0, out var length, null));
        var text = new byte[length];
        fixed (byte* start = text)
            Check(SaveModel(_handle, 0, trees == 0 ? -1 : trees, 0, length, out length, start));
        return Encoding.UTF8.GetString(text.AsSpan().TrimEnd((byte)0));
    }

    /// <summary>Scores rows on one thread.</summary>
    /// <param name="features">Shape [rows × columns].</param>
    /// <param name="columns">Features of a row.</param>
    /// <param name="scores">Shape [rows]; receives the scores.</param>
    public unsafe void Predict(ReadOnlySpan<float> features, int columns, Span<double> scores)
    {
        if ((long)scores.Length * columns != features.Length)
            throw new ArgumentException($"{features.Length} features are not {scores.Length} rows of {columns}.", nameof(features));
        fixed (float* values = features)
        fixed (double* results = scores)
            Check(LightGbmNative.Predict(_handle, values, Numbers32, scores.Length, columns, isRowMajor: 1, RawScore, 0, -1, OneThread, out _, results));
    }

    /// <summary>Adds a tree.</summary>
    /// <returns>False if there is nothing left to split.</returns>
    internal bool TryGrow()
    {
        Check(Update(_handle, out var isFinished));
        return isFinished == 0;
    }

    /// <summary>The scores of the held-out rows so far.</summary>
    internal unsafe void HeldOutScores(Span<double> scores)
    {
        fixed (double* results = scores)
            Check(GetScores(_handle, HeldOutSet, out _, results));
    }

    public void Dispose()
    {
        if (_handle != 0)
            Check(FreeBooster(_handle));
        _handle = 0;
    }
}
