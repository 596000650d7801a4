using Platform.Store.Models;
using Prometheus;

namespace Platform.Hosting.Models;

/// <summary>Which versions serve, how old they are, and which were refused.</summary>
public sealed class ModelMetrics(IMetricFactory metrics)
{
    private readonly Gauge _trainedAt = metrics.CreateGauge(
        "model_trained_timestamp_seconds", "When the serving version was made, in seconds since 1970.", ["model"]);

    private readonly Counter _swaps = metrics.CreateCounter(
        "model_swaps_total", "Versions that were put in place.", ["model"]);

    private readonly Counter _refused = metrics.CreateCounter(
        "model_refused_total", "Versions that failed their checksum or their sampled requests.", ["model"]);

    internal void Serving(VersionManifest manifest)
    {
        _trainedAt.WithLabels(manifest.Name).Set(manifest.CreatedAt.ToUnixTimeMilliseconds() / 1000d);
        _swaps.WithLabels(manifest.Name).Inc();
    }

    internal void Refused(string model) => _refused.WithLabels(model).Inc();
}
