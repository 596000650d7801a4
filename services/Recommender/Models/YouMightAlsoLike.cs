using System.Text.Json;
using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Learning;
using Platform.Learning.Metrics;
using Platform.Recommender.Models.Personal;
using Platform.Store.Files;

namespace Platform.Recommender.Models;

/// <summary>What a shopper is likely to look at next: from the running session.</summary>
public sealed class YouMightAlsoLike : IModel<YouMightAlsoLike>
{
    /// <summary>Items of an answer that <see cref="Evaluate"/> looks at.</summary>
    private const int Deep = 20;

    private static readonly string[] Measured = ["mrr@", "hr@", "ndcg@", "coverage@", "popularity@"];

    private readonly SessionPart _session;

    private YouMightAlsoLike(IReadOnlyList<string> products, SessionPart session) => (Products, _session) = (products, session);

    public static string Name => "you-might-also-like";

    public IReadOnlyList<string> Products { get; }

    public JsonElement Parameters => ModelParameters.Write(new PersonalParameters { Session = _session.Knn.Parameters });

    /// <summary>Whether shoppers of this shop are likely to look at the current product once more.</summary>
    public bool RepeatsCurrent => _session.Knn.RepeatsCurrent;

    public static YouMightAlsoLike Train(TrainingData data, TrainingRun run)
    {
        var known = run.Parameters is { } json ? ModelParameters.Read<PersonalParameters>(json) : new PersonalParameters();
        var session = SessionPart.Train(data, known.Session, run)
            ?? throw new NothingToLearnException("no visit with two product views");
        return new YouMightAlsoLike(data.Products, session);
    }

    /// <summary>What is likely to come next in a session.</summary>
    /// <typeparam name="TFilter">Says which items may be in the answer.</typeparam>
    /// <param name="session">Items, newest last; -1 for a product that the model does not know.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="best">Receives the items, best first.</param>
    /// <returns>How many there are.</returns>
    public int ContinueSession<TFilter>(ReadOnlySpan<int> session, TFilter filter, Span<ScoredItem> best)
        where TFilter : struct, IItemFilter => _session.Knn.Recommend(session, filter, best);

    public IReadOnlyDictionary<string, double> Evaluate(HeldOut heldOut)
    {
        var items = new HeldOutItems(heldOut, Products);
        var metrics = new NextItemMetrics(Deep, _session.Knn.Index.Counts);
        Span<ScoredItem> best = stackalloc ScoredItem[Deep];
        Span<int> answer = stackalloc int[Deep];
        foreach (var query in heldOut.NextItems.Where(query => query.Session.Count > 0))
        {
            int[] session = [.. query.Session.Select(product => items[product])];
            var count = ContinueSession(session, default(AllItems), best);
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
        _session.Save(files);
    }

    public static YouMightAlsoLike Load(VersionReader files, JsonElement parameters)
    {
        var products = files.ReadStrings("products");
        var known = ModelParameters.Read<PersonalParameters>(parameters);
        return new YouMightAlsoLike(products, SessionPart.Load(files, products.Length, known.Session ?? new()));
    }
}
