using Platform.Hosting.Training;
using Platform.Learning.Sessions;
using Platform.Learning.Tuning;
using Platform.Store.Files;

namespace Platform.Recommender.Models.Personal;

/// <summary>What is learnt from visits: what shoppers look at after what.</summary>
internal sealed class SessionPart
{
    private SessionPart(SessionKnn knn) => Knn = knn;

    public SessionKnn Knn { get; }

    /// <summary>Learns from the visits of a shop.</summary>
    /// <param name="data">The data.</param>
    /// <param name="known">The parameters to use; null where they are to be found.</param>
    /// <param name="run">How to train.</param>
    /// <returns>The part; null where no visit has two product views.</returns>
    public static SessionPart? Train(TrainingData data, SessionKnnParameters? known, TrainingRun run)
    {
        var sessions = VisitSequences.From(data);
        if (sessions.Count == 0)
            return null;
        var parameters = known ?? SessionTuner.Find(
            sessions,
            new SearchBudget
            {
                Trials = run.SearchLong ? SessionTuner.LongTrials : SessionTuner.QuickTrials,
                Seed = run.Seed,
                Cores = run.Cores,
                Progress = part => run.Progress("finding parameters for sessions", part * 0.9),
            },
            run.Cancel);
        run.Progress("indexing sessions", 0.9);
        return new SessionPart(new SessionKnn(SessionIndex.Build(sessions, run.Cores, run.Cancel), parameters));
    }

    public void Save(VersionWriter files)
    {
        var index = Knn.Index;
        files.Write("session-offsets", index.Offsets);
        files.Write("session-items", index.Items);
        files.Write("session-ages", index.Ages);
        files.Write("session-list-offsets", index.ListOffsets);
        files.Write("session-lists", index.Lists);
        files.Write("session-counts", index.Counts);
        files.Write("session-nearby", index.Nearby.Items);
        files.Write("session-nearby-weights", index.Nearby.Weights);
    }

    /// <exception cref="CorruptVersionException">The files do not fit one another.</exception>
    public static SessionPart Load(VersionReader files, int itemCount, SessionKnnParameters parameters)
    {
        try
        {
            var index = new SessionIndex(
                files.ReadArray<int>("session-offsets"), files.ReadArray<int>("session-items"),
                files.ReadArray<float>("session-ages"), files.ReadArray<int>("session-list-offsets"),
                files.ReadArray<int>("session-lists"), files.ReadArray<int>("session-counts"),
                new NearbyItems(files.ReadArray<int>("session-nearby"), files.ReadArray<float>("session-nearby-weights")));
            return index.ItemCount == itemCount
                ? new SessionPart(new SessionKnn(index, parameters))
                : throw new CorruptVersionException($"The sessions have {index.ItemCount} items, the version {itemCount} products.");
        }
        catch (ArgumentException mismatch)
        {
            throw new CorruptVersionException($"The sessions of {YouMightAlsoLike.Name}: {mismatch.Message}", mismatch);
        }
    }
}
