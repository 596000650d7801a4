using System.CommandLine;
using System.Text.Json;
using Platform.Hosting.Tests.Testing;
using Platform.Hosting.Verbs;
using Platform.Store;

namespace Platform.Hosting.Tests.Verbs;

/// <summary>The command line as the training workflow writes it: buckets that lie apart, no promotion, a report.</summary>
public sealed class TrainVerbTests : IDisposable
{
    private readonly string _mounts = Directory.CreateTempSubdirectory("platform-").FullName;

    private string DataFolder => Path.Combine(_mounts, "shop-{kind}");

    [Fact]
    public async Task A_job_leaves_a_version_and_a_report_and_no_champion()
    {
        await using var parts = new Parts(new DataFolder(DataFolder)).WithViews(9, "aab", "bca", "cab");
        var report = Path.Combine(_mounts, "shop-models", Counted.Name, "trainings", "run.json");

        Assert.Equal(0, await RunAsync("train", Counted.Name, "--data", DataFolder, "--candidate", "--report", report));

        using var outcome = JsonDocument.Parse(await File.ReadAllTextAsync(report));
        var version = Assert.Single(outcome.RootElement.EnumerateArray()).GetProperty("version").GetString();
        Assert.True(Directory.Exists(Path.Combine(_mounts, "shop-models", Counted.Name, version!)));
        Assert.False(File.Exists(Path.Combine(_mounts, "shop-models", Counted.Name, "champion")));
    }

    [Fact]
    public async Task Without_data_the_report_says_why_and_the_job_ends_well()
    {
        var report = Path.Combine(_mounts, "report.json");

        Assert.Equal(0, await RunAsync("train", Counted.Name, "--data", DataFolder, "--candidate", "--report", report));
        Assert.Contains("no view", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_candidate_a_version_that_passes_serves()
    {
        await using var parts = new Parts(new DataFolder(DataFolder)).WithViews(9, "aab", "bca", "cab");

        Assert.Equal(0, await RunAsync("train", "--data", DataFolder));
        Assert.NotNull(parts.Store.ChampionOf(Counted.Name));
    }

    public void Dispose()
    {
        if (Directory.Exists(_mounts))
            Directory.Delete(_mounts, recursive: true);
    }

    private static Task<int> RunAsync(params string[] arguments) => new RootCommand
    {
        TrainVerb.Create((services, configuration) => ServiceComposition.Of<CountedService>(services, configuration).Manifest.Name, "data"),
    }.Parse(arguments).RunAsync();
}
