using Microsoft.Extensions.Logging;
using Platform.Hosting.Products;
using Platform.Hosting.Refreshing;
using Platform.Store.Files;
using Platform.Store.Models;

namespace Platform.Hosting.Models;

/// <summary>
/// The place where a model serves. It follows the champion: a new one is loaded beside the old, checked, asked
/// what shoppers ask, and only then put in its place; one that fails is refused, and the old one goes on serving.
/// The old one lasts as long as any request that began with it.
/// </summary>
/// <typeparam name="TModel">The model's class.</typeparam>
public sealed class ModelSlot<TModel>(
    ModelStore store,
    ProductDirectory directory,
    IEnumerable<IModelProbe<TModel>> probes,
    ModelMetrics metrics,
    ILogger<ModelSlot<TModel>> logger) : IModelSlot, IRefreshed
    where TModel : class, IModel<TModel>
{
    private readonly HashSet<string> _refused = [];
    private volatile ServedModel<TModel>? _current;

    public string Name => TModel.Name;

    public string What => $"model {TModel.Name}";

    public string? Version => _current?.Version;

    public IReadOnlyList<SampleRequest> Samples => _current?.Samples ?? [];

    /// <summary>The version that serves now; null before the first.</summary>
    public ServedModel<TModel>? Current => _current;

    public Task RefreshAsync(CancellationToken cancel)
    {
        if (store.ChampionOf(TModel.Name) is not { } champion || champion.Version == Version)
            return Task.CompletedTask;
        foreach (var version in Candidates(champion))
        {
            cancel.ThrowIfCancellationRequested();
            if (_refused.Contains(version) || store.Find(TModel.Name, version) is not { } manifest || !TryLoad(manifest))
                continue;
            break;
        }

        return Task.CompletedTask;
    }

    /// <summary>With nothing in place, any version is better than none: the one before, then the rest.</summary>
    private IEnumerable<string> Candidates(Champion champion)
    {
        yield return champion.Version;
        if (_current is not null)
            yield break;
        if (champion.Previous is not null)
            yield return champion.Previous;
        foreach (var other in store.Versions(TModel.Name))
            yield return other.Version;
    }

    private bool TryLoad(VersionManifest manifest)
    {
        try
        {
            var files = store.Open(manifest);
            var model = TModel.Load(files, manifest.Parameters);
            var candidate = new ServedModel<TModel>(model, ProductMap.Of(model.Products, directory), manifest.Version)
            {
                Samples = SampleRequests.Read(files),
            };
            Probe(candidate);
            _current = candidate;
            metrics.Serving(manifest);
            logger.LogInformation("Model {Model} serves version {Version}.", manifest.Name, manifest.Version);
            return true;
        }
        catch (Exception failure) when (failure is not IOException)
        {
            _refused.Add(manifest.Version);
            metrics.Refused(manifest.Name);
            logger.LogError(
                failure, "Model {Model} refuses version {Version}; {Kept} goes on serving.",
                manifest.Name, manifest.Version, Version ?? "no version");
            return false;
        }
    }

    private void Probe(ServedModel<TModel> candidate)
    {
        var samples = candidate.Samples;
        foreach (var probe in probes)
        {
            if (samples.Count > 0 && samples.Sum(sample => probe.Ask(candidate, sample)) == 0)
                throw new CorruptVersionException($"Version {candidate.Version} answers none of {samples.Count} sampled requests.");
        }
    }
}
