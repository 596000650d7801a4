using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Platform.Benchmarks.Reporting;

/// <summary>The figures of one benchmark.</summary>
internal sealed record Report(string Benchmark, string About, IReadOnlyList<Figure> Figures)
{
    /// <summary>What should be known of the figures.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A section for people.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"## {Benchmark}").AppendLine().AppendLine(About).AppendLine();
        text.AppendLine("| Figure | Reached | Target | Peer | Peer reached | Ratio |");
        text.AppendLine("| --- | ---: | --- | --- | ---: | ---: |");
        foreach (var figure in Figures)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {figure.Name} | {Show(figure.Value)} {figure.Unit} | {figure.Target} | {figure.Peer} | {Show(figure.PeerValue)} | {Show(figure.Ratio)} |");
        }

        foreach (var note in Notes)
            text.AppendLine().AppendLine(note);
        return text.ToString();
    }

    /// <summary>One line for programs.</summary>
    public string ToJson() => JsonSerializer.Serialize(new
    {
        benchmark = Benchmark,
        cores = Environment.ProcessorCount,
        figures = Figures.ToDictionary(figure => figure.Name, figure => new
        {
            value = figure.Value, unit = figure.Unit, target = figure.Target, peer = figure.Peer, peerValue = figure.PeerValue, ratio = figure.Ratio,
        }),
    });

    private static string Show(double? value) => value switch
    {
        null => "",
        >= 1000 or <= -1000 => value.Value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 or <= -10 => value.Value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.0000", CultureInfo.InvariantCulture),
    };
}
