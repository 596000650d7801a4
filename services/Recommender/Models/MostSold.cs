using System.Text.Json;
using Platform.Contracts;
using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Store.Files;

namespace Platform.Recommender.Models;

/// <summary>
/// The naive baseline: what sold most, in the shop, in a category, in a region. Every other model must beat it, and
/// it is the last rung when they fail. Without any purchase, views are counted.
/// </summary>
public sealed class MostSold : IModel<MostSold>
{
    /// <summary>Days, back from the last event, that count; the first window with enough products is asked.</summary>
    public static readonly int[] WindowDays = [28, 3650];

    private readonly RankingTable _rankings;

    private MostSold(IReadOnlyList<string> products, RankingTable rankings, JsonElement parameters) =>
        (Products, _rankings, Parameters) = (products, rankings, parameters);

    public static string Name => "most-sold";

    public IReadOnlyList<string> Products { get; }

    public JsonElement Parameters { get; }

    public static MostSold Train(TrainingData data, TrainingRun run)
    {
        var counted = data.Rows.Any(row => row is { Type: EventType.PurchaseComplete, Product: >= 0 })
            ? EventType.PurchaseComplete
            : EventType.DetailPageView;
        var sales = SalesCounter.Count(data, counted);
        if (sales.IsEmpty)
            throw new NothingToLearnException("no purchase and no product view");
        var parameters = JsonSerializer.SerializeToElement(new Dictionary<string, string>
        {
            ["counts"] = counted == EventType.PurchaseComplete ? "purchases" : "views",
        });
        return new MostSold(data.Products, sales.ToTable(), parameters);
    }

    /// <summary>The best sellers, best first: items and how many were sold, for the widest answer of a scope.</summary>
    /// <param name="scope">See <see cref="RankingScope"/>.</param>
    /// <param name="window">A number in <see cref="WindowDays"/>.</param>
    public Ranking Best(RankingScope scope, int window) => _rankings.Find(scope.KeyOf(window));

    public IReadOnlyDictionary<string, double> Evaluate(HeldOut heldOut) =>
        new Dictionary<string, double>();

    public void Save(VersionWriter files)
    {
        files.Write("products", Products);
        _rankings.Save(files);
    }

    public static MostSold Load(VersionReader files, JsonElement parameters)
    {
        var products = files.ReadStrings("products");
        return new MostSold(products, RankingTable.Load(files, products.Length), parameters);
    }
}
