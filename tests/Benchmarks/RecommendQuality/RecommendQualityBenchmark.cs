using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks.RecommendQuality;

/// <summary>How well the models foretell what real shoppers did next, beside published figures and others' own answers.</summary>
internal sealed class RecommendQualityBenchmark : IBenchmark
{
    /// <summary>The data sets, each measured by a class of its own.</summary>
    private static readonly IReadOnlyList<Func<IReadOnlyList<Figure>>> Parts =
    [
        SerenadeFigures.Measure,
        YoochooseFigures.Measure,
        AmazonFigures.Beauty().Measure,
        AmazonFigures.Toys().Measure,
        GroceriesFigures.Measure,
    ];

    public string Name => "recommend-quality";

    public string About =>
        "Real shoppers: each model learns from the training file alone, finds its parameters by the quick search that its first training makes, and is asked "
        + "what comes next. MRR and HR look at the very next item; NDCG, precision and recall at all the rest of the session. "
        + "Of amazon_sequences the last item of each customer is asked for, against all items that the customer does not have.";

    public Task<Report> RunAsync() => Task.Run(() => new Report(Name, About, [.. Parts.SelectMany(measure => measure())]));
}
