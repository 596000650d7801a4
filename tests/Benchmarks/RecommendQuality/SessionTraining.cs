using Platform.Learning;
using Platform.Learning.Sessions;
using Platform.Learning.Tuning;

namespace Platform.Benchmarks.RecommendQuality;

/// <summary>Learns from sessions as the first training of a shop does: parameters by the quick search, then the index.</summary>
internal static class SessionTraining
{
    public static SessionKnn Learn(Sequences sessions)
    {
        var budget = new SearchBudget { Trials = SessionTuner.QuickTrials, Seed = 1, Cores = Environment.ProcessorCount };
        return new SessionKnn(SessionIndex.Build(sessions, budget.Cores), SessionTuner.Find(sessions, budget));
    }
}
