using Platform.Hosting.Training;
using Platform.Learning;
using Platform.Learning.Content;
using Platform.Learning.Histories;
using Platform.Learning.Tuning;
using Platform.Store.Files;

namespace Platform.Recommender.Models.Personal;

/// <summary>What is learnt from what customers had to do with over time: what goes with what, and in which order.</summary>
internal sealed class HistoryPart
{
    /// <summary>
    /// Interactions and items up to which all trials of a quick search are made; a larger shop gets fewer, so that
    /// its first version does not wait. A long search is not shortened.
    /// </summary>
    private const int QuickSize = 250_000;

    private const int FewestTrials = 4;

    private HistoryPart(HistoryModel model, int[] counts) => (Model, Counts) = (model, counts);

    public HistoryModel Model { get; }

    /// <summary>Shape [items]: in how many histories each is.</summary>
    public int[] Counts { get; }

    /// <summary>Learns from the histories of a shop.</summary>
    /// <param name="data">The data.</param>
    /// <param name="known">The parameters to use; null where they are to be found.</param>
    /// <param name="run">How to train.</param>
    /// <returns>The part; null where no customer has two products.</returns>
    public static HistoryPart? Train(TrainingData data, HistoryParameters? known, TrainingRun run)
    {
        var histories = Interactions.Histories(data);
        if (!Enumerable.Range(0, histories.Count).Any(person => histories[person].Length > 1))
            return null;
        var attributes = ProductAttributes.From(data);
        var parameters = known ?? Search(histories, attributes, run);
        run.Progress("learning from histories", 0.9);
        var trainer = new HistoryTrainer(histories, attributes, run.Cores, run.Cancel);
        return new HistoryPart(trainer.Learn(parameters, run.Cores), CountsOf(histories));
    }

    public void Save(VersionWriter files)
    {
        files.Write("history-offsets", Model.Offsets);
        files.Write("history-neighbours", Model.Neighbours);
        files.Write("history-scores", Model.Scores);
        files.Write("history-counts", Counts);
    }

    /// <exception cref="CorruptVersionException">The files do not fit one another.</exception>
    public static HistoryPart Load(VersionReader files, int itemCount, HistoryParameters parameters)
    {
        try
        {
            var model = new HistoryModel(
                files.ReadArray<int>("history-offsets"), files.ReadArray<int>("history-neighbours"),
                files.ReadArray<float>("history-scores"), parameters);
            var counts = files.ReadArray<int>("history-counts");
            return model.ItemCount == itemCount && counts.Length == itemCount
                ? new HistoryPart(model, counts)
                : throw new CorruptVersionException($"The histories have {model.ItemCount} items and {counts.Length} counts, the version {itemCount} products.");
        }
        catch (ArgumentException mismatch)
        {
            throw new CorruptVersionException($"The histories of {YouMightAlsoLike.Name}: {mismatch.Message}", mismatch);
        }
    }

    private static int[] CountsOf(Sequences histories)
    {
        var counts = new int[histories.ItemCount];
        foreach (var item in histories.Items)
            counts[item]++;
        return counts;
    }

    private static HistoryParameters Search(Sequences histories, FeatureBags? attributes, TrainingRun run)
    {
        var size = (long)histories.Items.Length + histories.ItemCount;
        var quick = (int)Math.Clamp((long)HistoryTuner.QuickTrials * QuickSize / Math.Max(1, size), FewestTrials, HistoryTuner.QuickTrials);
        return HistoryTuner.Find(
            histories, attributes, new HistoryParameters(),
            new SearchBudget
            {
                Trials = run.SearchLong ? HistoryTuner.LongTrials : quick,
                Seed = run.Seed,
                Cores = run.Cores,
                Progress = part => run.Progress("finding parameters for histories", part * 0.9),
            },
            run.Cancel);
    }
}
