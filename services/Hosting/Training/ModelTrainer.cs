using System.Diagnostics;
using System.Reflection;
using Platform.Hosting.Models;
using Platform.Manifest;
using Platform.Store.Files;
using Platform.Store.Models;

namespace Platform.Hosting.Training;

/// <summary>
/// The pipeline of one model: learn from the older data, measure on the newest, learn again from all with the same
/// parameters, keep, pass the gate, promote.
/// </summary>
internal sealed class ModelTrainer<TModel>(ModelStore store, ServiceManifest service, TimeProvider time) : IModelTrainer
    where TModel : class, IModel<TModel>
{
    private const int Samples = 32;

    private readonly Gate? _gate = service.Model(TModel.Name)?.Gate;

    public string Model => TModel.Name;

    // Code and manifest name the same models: the composition of the service holds that.
    public TimeSpan Timeout { get; } = service.Model(TModel.Name)?.Train.Timeout ?? TimeSpan.MaxValue;

    public TrainingOutcome Train(TrainingData data, TrainingOrder order, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var champion = store.ChampionOf(TModel.Name);
            var reigning = champion is null ? null : store.Find(TModel.Name, champion.Version);
            var trial = Measure(data, reigning, order, cancel);
            order.Progress(TModel.Name, "learning from all data", 0.8);
            var model = TModel.Train(data, RunOf(order, cancel) with { Parameters = trial.Parameters });
            var manifest = Keep(model, data, trial, order.Seed);
            var promoted = trial.Verdict.Passes && order.Promote
                && store.TryPromote(TModel.Name, manifest.Version, champion, "train", trial.Verdict.Reason);
            order.Progress(TModel.Name, "done", 1);
            return new TrainingOutcome
            {
                Model = TModel.Name,
                Version = manifest.Version,
                Passes = trial.Verdict.Passes,
                IsChampion = promoted,
                Reason = trial.Verdict.Passes && order.Promote && !promoted ? "Somebody else promoted a version meanwhile." : trial.Verdict.Reason,
                Metrics = trial.Metrics,
                Elapsed = clock.Elapsed,
            };
        }
        catch (NothingToLearnException nothing)
        {
            return new TrainingOutcome { Model = TModel.Name, Reason = nothing.Message, Elapsed = clock.Elapsed };
        }
    }

    /// <summary>Learns from the older data and measures on the newest; the gate judges by that.</summary>
    private Trial Measure(TrainingData data, VersionManifest? reigning, TrainingOrder order, CancellationToken cancel)
    {
        var run = RunOf(order, cancel) with { Parameters = order.Tune ? null : reigning?.Parameters };
        if (TrainingCut.Of(data) is not { } cut)
        {
            // No older data to learn from: nothing can be measured.
            var nothing = HeldOut.Between(data, data.Before(long.MinValue), order.Seed);
            return new Trial(run.Parameters, nothing, EmptyMetrics, reigning is null ? GateVerdict.First : JudgeWithout(reigning));
        }

        var seen = data.Before(cut);
        var heldOut = HeldOut.Between(seen, data.From(cut), order.Seed);
        TModel candidate;
        try
        {
            candidate = TModel.Train(seen, run);
        }
        catch (NothingToLearnException)
        {
            // All there is to learn lies in the newest data: too little to hold any of it back.
            return new Trial(run.Parameters, heldOut, EmptyMetrics, reigning is null ? GateVerdict.First : JudgeWithout(reigning));
        }

        order.Progress(TModel.Name, "measuring", 0.7);
        var metrics = candidate.Evaluate(heldOut);
        var verdict = reigning is null ? GateVerdict.First
            : _gate is null ? GateVerdict.Open
            : GateVerdict.Of(_gate, metrics, MeasureChampion(reigning, seen, cut, heldOut, run));
        return new Trial(candidate.Parameters, heldOut, metrics, verdict);
    }

    private GateVerdict JudgeWithout(VersionManifest reigning) => _gate is null
        ? GateVerdict.Open
        : GateVerdict.Of(_gate, EmptyMetrics, reigning.Metrics);

    /// <summary>
    /// The champion as it is, if it has not seen the held-out data; else a model of its parameters that has not,
    /// since whoever knows the answers is no yardstick.
    /// </summary>
    private IReadOnlyDictionary<string, double> MeasureChampion(
        VersionManifest reigning, TrainingData seen, long cut, HeldOut heldOut, TrainingRun run)
    {
        try
        {
            var isUnaware = reigning.Data.To is { } last && last.ToUnixTimeMilliseconds() < cut;
            var champion = isUnaware
                ? TModel.Load(store.Open(reigning), reigning.Parameters)
                : TModel.Train(seen, run with { Parameters = reigning.Parameters });
            return champion.Evaluate(heldOut);
        }
        catch (CorruptVersionException)
        {
            // It could not serve either.
            return EmptyMetrics;
        }
    }

    private VersionManifest Keep(TModel model, TrainingData data, Trial trial, int seed)
    {
        var (version, files) = store.Begin(TModel.Name);
        model.Save(files);
        SampleRequests.Write(files, SamplesOf(trial.HeldOut, data));
        var span = data.Events.Span;
        var manifest = new VersionManifest
        {
            Name = TModel.Name,
            Version = version,
            CreatedAt = time.GetUtcNow(),
            CodeVersion = typeof(TModel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            Seed = seed,
            Data = new DataWindow(
                TimeOf(span?.First), TimeOf(span?.Last), data.Events.Events, data.Catalogue.Count),
            Parameters = model.Parameters,
            Metrics = trial.Metrics,
            Verdict = trial.Verdict.Reason,
            Files = files.Files,
        };
        store.Commit(manifest);
        return manifest;
    }

    /// <summary>Moments that were held out; of a young shop, whose few events hold none, the latest visits or baskets.</summary>
    private static IEnumerable<SampleRequest> SamplesOf(HeldOut heldOut, TrainingData data)
    {
        var heldBack = heldOut.NextItems.Select(query => query.Session.Count > 0 ? query.Session : [.. query.History.TakeLast(1)]);
        var visits = Enumerable.Range(1, data.Visits.Count).Select(back => data.Visits.Count - back)
            .Select(IReadOnlyList<int> (visit) => data.Visits.Products[data.Visits.Offsets[visit]..data.Visits.Offsets[visit + 1]]);
        var baskets = Enumerable.Range(1, data.Baskets.Count).Select(IReadOnlyList<int> (back) => data.Baskets[data.Baskets.Count - back].ToArray());
        return heldBack.Concat(visits).Concat(baskets).Take(Samples)
            .Select(products => new SampleRequest([.. products.Select(product => data.Products[product])]));
    }

    private static DateTimeOffset? TimeOf(long? milliseconds) =>
        milliseconds is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null;

    private static TrainingRun RunOf(TrainingOrder order, CancellationToken cancel) => new()
    {
        Seed = order.Seed,
        Cores = order.Cores,
        SearchLong = order.Tune,
        Progress = (stage, part) => order.Progress(TModel.Name, stage, part * 0.7),
        Cancel = cancel,
    };

    private static readonly IReadOnlyDictionary<string, double> EmptyMetrics = new Dictionary<string, double>();

    private sealed record Trial(
        System.Text.Json.JsonElement? Parameters, HeldOut HeldOut, IReadOnlyDictionary<string, double> Metrics, GateVerdict Verdict);
}
