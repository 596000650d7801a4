using System.Text.Json;
using Platform.Hosting.Tests.Testing;
using Platform.Hosting.Training;
using Platform.Manifest;

namespace Platform.Hosting.Tests.Training;

public sealed class TrainingPipelineTests
{
    [Fact]
    public async Task Without_data_a_model_is_skipped_and_says_why()
    {
        await using var parts = new Parts();
        var outcome = await parts.TrainAsync();
        Assert.Null(outcome.Version);
        Assert.Equal("no view", outcome.Reason);
        Assert.Empty(parts.Store.Versions(Counted.Name));
    }

    [Fact]
    public async Task The_first_version_is_champion_and_the_newest_tenth_of_the_events_measured_it()
    {
        // 90 events before ten o'clock, and ten after, in five visits of two views.
        await using var parts = new Parts().WithViews(9, [.. Enumerable.Repeat("aaaaaaaaa", 10)]).WithViews(10, "aa", "aa", "aa", "ab", "ab");

        var outcome = await parts.TrainAsync();

        Assert.True(outcome.IsChampion);
        Assert.Equal(5, outcome.Metrics["asked@1"]);
        Assert.Equal(0.6, outcome.Metrics["hits@1"], 10);
        var kept = parts.Store.Find(Counted.Name, outcome.Version!)!;
        Assert.Equal(100, kept.Data.Events);
        Assert.Equal(outcome.Version, parts.Store.ChampionOf(Counted.Name)!.Version);
    }

    [Fact]
    public async Task Events_of_one_moment_leave_nothing_to_measure_and_still_make_a_model()
    {
        await using var parts = new Parts().WithViews(9, "a", "b");
        var first = await parts.TrainAsync();
        Assert.True(first.IsChampion);
        Assert.Empty(first.Metrics);
    }

    [Fact]
    public async Task What_cannot_be_measured_does_not_replace_a_champion_that_was()
    {
        await using var parts = new Parts().WithViews(9, [.. Enumerable.Repeat("aaaaaaaaa", 10)]).WithViews(10, "aa", "aa", "aa", "aa", "aa");
        var champion = await parts.TrainAsync();
        Directory.Delete(parts.Data.Events, recursive: true);

        var later = await parts.WithViews(11, "a", "b").TrainAsync();

        Assert.False(later.IsChampion);
        Assert.Equal(champion.Version, parts.Store.ChampionOf(Counted.Name)!.Version);
    }

    [Fact]
    public async Task A_candidate_passes_its_gate_and_waits_for_who_promotes_it()
    {
        await using var parts = new Parts().WithViews(9, [.. Enumerable.Repeat("aaaaaaaaa", 10)]).WithViews(10, "aa", "aa", "aa", "ab", "ab");

        var outcome = await parts.TrainAsync(new TrainingOrder { Promote = false });

        Assert.True(outcome.Passes);
        Assert.False(outcome.IsChampion);
        Assert.NotNull(parts.Store.Find(Counted.Name, outcome.Version!));
        Assert.Null(parts.Store.ChampionOf(Counted.Name));
        Assert.Equal("The first version.", outcome.Reason);
    }

    [Fact]
    public async Task A_report_has_every_field_of_every_model_even_what_is_absent()
    {
        await using var parts = new Parts();
        var skipped = await parts.TrainAsync();
        var trained = await parts.WithViews(9, "aab", "bca", "cab").TrainAsync();
        var file = new FileInfo(Path.Combine(parts.Data.Models, Counted.Name, "trainings", "run.json"));

        TrainingReport.Write(file, [skipped, trained]);

        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(file.FullName));
        Assert.Equal(JsonValueKind.Null, report.RootElement[0].GetProperty("version").ValueKind);
        Assert.Equal("no view", report.RootElement[0].GetProperty("reason").GetString());
        Assert.Equal(trained.Version, report.RootElement[1].GetProperty("version").GetString());
        Assert.True(report.RootElement[1].GetProperty("passes").GetBoolean());
        Assert.Equal(JsonValueKind.Object, report.RootElement[1].GetProperty("metrics").ValueKind);
        // Reports lie among a model's versions, and are none.
        Assert.Equal(trained.Version, Assert.Single(parts.Store.Versions(Counted.Name)).Version);
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_bytes()
    {
        await using var one = new Parts().WithViews(9, "aab", "bca", "cab");
        await using var two = new Parts().WithViews(9, "aab", "bca", "cab");
        var (first, second) = (await one.TrainAsync(new TrainingOrder { Cores = 1 }), await two.TrainAsync(new TrainingOrder { Cores = 2 }));
        Assert.Equal(one.Store.Find(Counted.Name, first.Version!)!.Files, two.Store.Find(Counted.Name, second.Version!)!.Files);
    }

    [Theory]
    [InlineData(0.50, 0.50, true)]
    [InlineData(0.46, 0.50, true)]
    [InlineData(0.45, 0.50, true)]
    [InlineData(0.4499, 0.50, false)]
    [InlineData(0.9, 0.50, true)]
    public void A_candidate_may_lose_as_much_as_the_gate_says(double candidate, double champion, bool passes) =>
        Assert.Equal(passes, Verdict(Metrics(candidate), Metrics(champion)).Passes);

    [Fact]
    public void A_candidate_without_the_metric_fails_and_a_champion_without_it_is_no_yardstick()
    {
        Assert.False(Verdict(new Dictionary<string, double>(), Metrics(0.5)).Passes);
        Assert.True(Verdict(Metrics(0.1), new Dictionary<string, double>()).Passes);
        Assert.Contains("0.5000", Verdict(Metrics(0.1), Metrics(0.5)).Reason, StringComparison.Ordinal);
    }

    private static GateVerdict Verdict(IReadOnlyDictionary<string, double> candidate, IReadOnlyDictionary<string, double> champion) =>
        GateVerdict.Of(new Gate { Metric = "hits@1", Against = "champion", MayLose = 0.1 }, candidate, champion);

    private static Dictionary<string, double> Metrics(double value) => new() { ["hits@1"] = value };
}
