using System.Text.Json;
using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Store.Files;

namespace Platform.Hosting.Tests.Testing;

/// <summary>The least that is a model: which product was viewed most.</summary>
public sealed class Counted : IModel<Counted>
{
    private Counted(IReadOnlyList<string> products, int[] counts, JsonElement parameters) =>
        (Products, Counts, Parameters) = (products, counts, parameters);

    public static string Name => "counted";

    public IReadOnlyList<string> Products { get; }

    public int[] Counts { get; }

    public JsonElement Parameters { get; }

    public int Best => Array.IndexOf(Counts, Counts.Max());

    public static Counted Train(TrainingData data, TrainingRun run)
    {
        var counts = new int[data.Products.Count];
        foreach (var row in data.Rows.Where(row => row.Product >= 0))
            counts[row.Product]++;
        if (counts.Sum() == 0)
            throw new NothingToLearnException("no view");
        return new Counted(data.Products, counts, JsonSerializer.SerializeToElement(new { seed = run.Seed }));
    }

    /// <summary>How often the best was next; and how often was asked, so that tests see what was held out.</summary>
    public IReadOnlyDictionary<string, double> Evaluate(HeldOut heldOut) => heldOut.NextItems.Count == 0
        ? new Dictionary<string, double>()
        : new Dictionary<string, double>
        {
            ["hits@1"] = heldOut.NextItems.Average(query => query.Next == Best ? 1d : 0),
            ["asked@1"] = heldOut.NextItems.Count,
        };

    public void Save(VersionWriter files)
    {
        files.Write("products", Products);
        files.Write("counts", Counts);
    }

    public static Counted Load(VersionReader files, JsonElement parameters) =>
        new(files.ReadStrings("products"), files.ReadArray<int>("counts"), parameters);
}
