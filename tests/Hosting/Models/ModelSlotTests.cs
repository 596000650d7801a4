using System.Text.Json;
using Platform.Hosting.Refreshing;
using Platform.Hosting.Tests.Testing;
using Platform.Hosting.Training;

namespace Platform.Hosting.Tests.Models;

public sealed class ModelSlotTests
{
    [Fact]
    public async Task It_serves_the_champion_and_follows_it()
    {
        await using var parts = new Parts().WithViews(9, "aab", "aac", "abc");
        await parts.Slot.RefreshAsync(default);
        Assert.Null(parts.Slot.Current);

        var first = (await parts.TrainAsync()).Version;
        await parts.Slot.RefreshAsync(default);
        Assert.Equal(first, parts.Slot.Version);
        Assert.NotEmpty(parts.Slot.Samples);

        var second = await TrainAgainAsync(parts);
        await parts.Slot.RefreshAsync(default);
        Assert.Equal(second, parts.Slot.Version);
    }

    [Theory]
    [InlineData("counts")]
    [InlineData("products")]
    [InlineData("samples")]
    public async Task A_corrupt_version_is_refused_and_the_old_one_keeps_serving(string file)
    {
        await using var parts = new Parts().WithViews(9, "aab", "aac", "abc");
        var first = (await parts.TrainAsync()).Version;
        await parts.Slot.RefreshAsync(default);
        var second = await TrainAgainAsync(parts);
        Flip(parts, second, file);

        await parts.Slot.RefreshAsync(default);
        await parts.Slot.RefreshAsync(default);

        Assert.Equal(first, parts.Slot.Version);
        Assert.Equal("a", parts.Slot.Current!.Model.Products[parts.Slot.Current.Model.Best]);
    }

    [Fact]
    public async Task A_half_written_version_is_refused_and_the_old_one_keeps_serving()
    {
        await using var parts = new Parts().WithViews(9, "aab", "aac", "abc");
        var first = (await parts.TrainAsync()).Version;
        await parts.Slot.RefreshAsync(default);
        var second = await TrainAgainAsync(parts);
        File.Delete(PathOf(parts, second, "manifest.json"));

        await parts.Slot.RefreshAsync(default);

        Assert.Equal(first, parts.Slot.Version);
    }

    [Theory]
    [InlineData("counts")]
    [InlineData("manifest.json")]
    public async Task A_process_that_starts_with_a_corrupt_champion_serves_the_one_before(string file)
    {
        await using var parts = new Parts().WithViews(9, "aab", "aac", "abc");
        var first = (await parts.TrainAsync()).Version;
        var second = await TrainAgainAsync(parts);
        Flip(parts, second, file);

        await parts.Slot.RefreshAsync(default);

        Assert.Equal(first, parts.Slot.Version);
    }

    [Fact]
    public async Task A_version_that_fails_its_sampled_requests_is_refused()
    {
        await using var parts = new Parts().WithViews(9, "aab", "aac", "abc");
        var first = (await parts.TrainAsync()).Version;
        await parts.Slot.RefreshAsync(default);
        // Sound files, and a best product that there is not.
        var (version, files) = parts.Store.Begin(Counted.Name);
        files.Write("products", ["a"]);
        files.Write("counts", [1, 2, 3]);
        files.Write("samples", ["a", ""]);
        parts.Store.Commit(parts.Store.Find(Counted.Name, first!)! with { Version = version, Files = files.Files });
        parts.Store.TryPromote(Counted.Name, version, parts.Store.ChampionOf(Counted.Name), "test", "untried");

        await parts.Slot.RefreshAsync(default);

        Assert.Equal(first, parts.Slot.Version);
    }

    [Fact]
    public async Task A_rollback_brings_the_one_before_back()
    {
        await using var parts = new Parts().WithViews(9, "aab", "aac", "abc");
        var first = (await parts.TrainAsync()).Version;
        await TrainAgainAsync(parts);
        await using var app = await RunningApp.ReadyAsync(parts.Data);

        using var answer = await app.Http.PostAsync($"/v1/models/{Counted.Name}/rollback", null);
        await app.Get<Refresher>().RefreshAllAsync(default);

        answer.EnsureSuccessStatusCode();
        Assert.StartsWith(first!, await app.Http.GetStringAsync("/v1/served"), StringComparison.Ordinal);
        using var models = JsonDocument.Parse(await app.Http.GetStringAsync("/v1/models"));
        Assert.Equal(first, models.RootElement[0].GetProperty("champion").GetString());
    }

    [Fact]
    public async Task A_hot_swap_under_load_fails_no_request_and_mixes_no_versions()
    {
        await using var parts = new Parts().WithViews(9, "aab", "aac", "abc");
        await parts.TrainAsync();
        await TrainAgainAsync(parts);
        var views = parts.Store.Versions(Counted.Name).ToDictionary(version => version.Version, version => $"{version.Data.Events}");
        Assert.Equal(2, views.Values.Distinct().Count());
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        using var end = new CancellationTokenSource();
        var clients = Enumerable.Range(0, 4).Select(_ => Task.Run(() => AskUntilAsync(app, end.Token))).ToArray();

        for (var swap = 0; swap < 30; swap++)
        {
            var champion = parts.Store.ChampionOf(Counted.Name)!;
            var other = views.Keys.First(version => version != champion.Version);
            Assert.True(parts.Store.TryPromote(Counted.Name, other, champion, "test", "swap"));
            await app.Get<Refresher>().RefreshAllAsync(default);
            Assert.StartsWith(other, await app.Http.GetStringAsync("/v1/served"), StringComparison.Ordinal);
        }

        await end.CancelAsync();
        var answers = (await Task.WhenAll(clients)).SelectMany(answers => answers).ToArray();
        Assert.All(answers, answer => Assert.Equal(views[answer.Split(' ')[0]], answer.Split(' ')[1]));
        Assert.Equal(2, answers.Distinct().Count());
    }

    private static async Task<List<string>> AskUntilAsync(RunningApp app, CancellationToken end)
    {
        var answers = new List<string>();
        while (!end.IsCancellationRequested)
            answers.Add(await app.Http.GetStringAsync("/v1/served", CancellationToken.None));
        return answers;
    }

    /// <summary>Another version, of more data, that is champion whatever the gate says.</summary>
    private static async Task<string> TrainAgainAsync(Parts parts)
    {
        var outcome = await parts.WithViews(10, "aab", "aab", "aab").TrainAsync(new TrainingOrder { Seed = 2 });
        if (!outcome.IsChampion)
            parts.Store.TryPromote(Counted.Name, outcome.Version!, parts.Store.ChampionOf(Counted.Name), "test", "another");
        return outcome.Version!;
    }

    private static void Flip(Parts parts, string version, string file)
    {
        var bytes = File.ReadAllBytes(PathOf(parts, version, file));
        bytes[bytes.Length / 2] ^= 0x80;
        File.WriteAllBytes(PathOf(parts, version, file), bytes);
    }

    private static string PathOf(Parts parts, string version, string file) =>
        Path.Combine(parts.Data.Models, Counted.Name, version, file);
}
