using System.Text.Json;
using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Learning;
using Platform.Learning.Metrics;
using Platform.Recommender.Models.Personal;
using Platform.Store.Files;

namespace Platform.Recommender.Models;

/// <summary>What a shopper is likely to look at or buy next: from the running session, from the customer's history, or from both.</summary>
public sealed class YouMightAlsoLike : IModel<YouMightAlsoLike>
{
    /// <summary>Items of an answer that <see cref="Evaluate"/> looks at.</summary>
    private const int Deep = 20;

    private static readonly string[] Measured = ["mrr@", "hr@", "ndcg@", "coverage@", "popularity@"];

    private readonly SessionPart? _session;
    private readonly HistoryPart? _history;
    private readonly float? _historyWeight;

    private YouMightAlsoLike(IReadOnlyList<string> products, SessionPart? session, HistoryPart? history, float? historyWeight) =>
        (Products, _session, _history, _historyWeight) = (products, session, history, historyWeight);

    public static string Name => "you-might-also-like";

    public IReadOnlyList<string> Products { get; }

    public JsonElement Parameters => ModelParameters.Write(new PersonalParameters
    {
        Session = _session?.Knn.Parameters,
        History = _history?.Model.Parameters,
        HistoryWeight = _historyWeight,
    });

    /// <summary>Whether shoppers of this shop are likely to look at the current product once more.</summary>
    public bool RepeatsCurrent => _session is { Knn.RepeatsCurrent: true };

    public static YouMightAlsoLike Train(TrainingData data, TrainingRun run)
    {
        var known = run.Parameters is { } json ? ModelParameters.Read<PersonalParameters>(json) : new PersonalParameters();
        var session = SessionPart.Train(data, known.Session, run with { Progress = (stage, part) => run.Progress(stage, part * 0.5) });
        var history = HistoryPart.Train(
            data, known.History, run with { Progress = (stage, part) => run.Progress(stage, 0.5 + (part * 0.4)) });
        if (session is null && history is null)
            throw new NothingToLearnException("no visit with two product views and no customer with two products");
        if (session is null || history is null)
            return new YouMightAlsoLike(data.Products, session, history, null);
        run.Progress("weighing sessions against histories", 0.9);
        var weight = known.HistoryWeight ?? BlendSearch.Find(data, session.Knn.Parameters, history.Model.Parameters, run);
        return new YouMightAlsoLike(data.Products, session, history, weight);
    }

    /// <summary>What is likely to come next in a session.</summary>
    /// <typeparam name="TFilter">Says which items may be in the answer.</typeparam>
    /// <param name="session">Items, newest last; -1 for a product that the model does not know.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="best">Receives the items, best first.</param>
    /// <returns>How many there are.</returns>
    public int ContinueSession<TFilter>(ReadOnlySpan<int> session, TFilter filter, Span<ScoredItem> best)
        where TFilter : struct, IItemFilter => _session?.Knn.Recommend(session, filter, best) ?? 0;

    /// <summary>What a known customer is likely to want next; with a running session, that has its say as well.</summary>
    /// <typeparam name="TFilter">Says which items may be in the answer.</typeparam>
    /// <param name="history">What the customer had to do with before, newest last; -1 for a product that the model does not know.</param>
    /// <param name="session">Items of the running session, newest last, as above; empty for none.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="best">Receives the items, best first.</param>
    /// <returns>How many there are; none where the history says nothing.</returns>
    public int ContinueHistory<TFilter>(ReadOnlySpan<int> history, ReadOnlySpan<int> session, TFilter filter, Span<ScoredItem> best)
        where TFilter : struct, IItemFilter
    {
        if (_history is null)
            return 0;
        if (session.IsEmpty || _session is null)
            return _history.Model.Recommend(history, filter, best);
        var depth = Math.Max(BlendSearch.Depth, best.Length);
        Span<ScoredItem> ofHistory = stackalloc ScoredItem[depth];
        ofHistory = ofHistory[.._history.Model.Recommend(history, filter, ofHistory)];
        if (ofHistory.IsEmpty)
            return 0;
        Span<ScoredItem> ofSession = stackalloc ScoredItem[depth];
        ofSession = ofSession[.._session.Knn.Recommend(session, filter, ofSession)];
        return ofSession.IsEmpty
            ? RankingBlend.Mix([], ofHistory, 1, best)
            : RankingBlend.Mix(ofSession, ofHistory, _historyWeight ?? 0, best);
    }

    public IReadOnlyDictionary<string, double> Evaluate(HeldOut heldOut)
    {
        var items = new HeldOutItems(heldOut, Products);
        var metrics = new NextItemMetrics(Deep, _session?.Knn.Index.Counts ?? _history?.Counts ?? []);
        Span<ScoredItem> best = stackalloc ScoredItem[Deep];
        Span<int> answer = stackalloc int[Deep];
        foreach (var query in heldOut.NextItems.Where(query => query.Session.Count > 0 || query.History.Count > 0))
        {
            var count = Answer(query, items, best);
            for (var rank = 0; rank < count; rank++)
                answer[rank] = best[rank].Item;
            metrics.Add(answer[..count], [items[query.Next]]);
        }

        // A question knows what came next and not the rest of the session: it says nothing of precision and recall.
        return metrics.Result
            .Where(metric => Measured.Any(name => metric.Key.StartsWith(name, StringComparison.Ordinal)))
            .ToDictionary();
    }

    public void Save(VersionWriter files)
    {
        files.Write("products", Products);
        _session?.Save(files);
        _history?.Save(files);
    }

    public static YouMightAlsoLike Load(VersionReader files, JsonElement parameters)
    {
        var products = files.ReadStrings("products");
        var known = ModelParameters.Read<PersonalParameters>(parameters);
        return new YouMightAlsoLike(
            products,
            known.Session is null ? null : SessionPart.Load(files, products.Length, known.Session),
            known.History is null ? null : HistoryPart.Load(files, products.Length, known.History),
            known.HistoryWeight);
    }

    /// <summary>As the rungs answer: the history first where there is one, else the session.</summary>
    private int Answer(NextItemQuery query, HeldOutItems items, Span<ScoredItem> best)
    {
        int[] session = [.. query.Session.Select(product => items[product])];
        int[] history = [.. query.History.Select(product => items[product])];
        // Without a session it is a purchase that is asked for: what the customer has stays out.
        var count = session.Length == 0
            ? ContinueHistory(history, session, new ItemsBut(history), best)
            : ContinueHistory(history, session, default(AllItems), best);
        return count > 0 ? count : ContinueSession(session, default(AllItems), best);
    }

    private readonly struct ItemsBut(int[] items) : IItemFilter
    {
        public bool Allows(int item) => !items.AsSpan().Contains(item);
    }
}
