using System.Text.Json;
using Platform.Infra.Tests.Google.Training.Workflows;
using Platform.Store;
using Platform.Store.Models;

namespace Platform.Infra.Tests.Google.Training;

/// <summary>Runs the workflow's definition, as it is sent to Google, against a Google of our own.</summary>
public sealed class TrainModelWorkflowTests
{
    private const string Lock = "similar-items/training.lock";
    private const string Champion = "similar-items/champion";
    private const string Report = $"similar-items/trainings/{FakeGoogle.Execution}.json";
    private const string Reigning = """{"version":"20261123T030000Z","previous":null,"since":"2026-11-23T04:00:00Z","by":"training","reason":"The first version."}""";

    private static readonly Dictionary<string, object?> Definition = (Dictionary<string, object?>)Values.FromYaml(EmbeddedFiles.Read("train-model.yaml"))!;

    [Fact]
    public void A_version_that_passes_its_gate_becomes_champion()
    {
        var google = Google(passes: true);

        Assert.Equal("promoted", Run(google));
        using var champion = JsonDocument.Parse(google.Models[Champion]);
        Assert.Equal("20261124T031000Z", champion.RootElement.GetProperty("version").GetString());
        Assert.Equal("20261123T030000Z", champion.RootElement.GetProperty("previous").GetString());
        Assert.DoesNotContain(Lock, google.Models.Names);
        Assert.Equal("INFO promoted 20261124T031000Z", Told(google));
    }

    [Fact]
    public void The_model_store_reads_who_was_promoted_and_why()
    {
        var google = Google(passes: true);
        google.Models.Put("similar-items/20261124T031000Z/manifest.json", "{}");
        Run(google);
        using var folder = new TemporaryFolder();
        google.Models.CopyTo(folder.File("models"));
        var store = new ModelStore(new DataFolder(folder.Path), new LocalAliasStore(), TimeProvider.System);

        var champion = store.ChampionOf("similar-items");
        Assert.Equal(("20261124T031000Z", "20261123T030000Z", "training", "mrr@20 0.3700 against the champion's 0.3600."), (champion!.Version, champion.Previous, champion.By, champion.Reason));
        Assert.Equal(champion, Assert.Single(store.Promotions("similar-items")));
        // The milliseconds of the promotion in hexadecimal come first, as in the names that the store itself gives.
        var name = Assert.Single(google.Models.Names, name => name.StartsWith("similar-items/promotions/", StringComparison.Ordinal));
        Assert.Equal($"similar-items/promotions/{(long)(google.Now * 1000):x12}469fa16570867728950e.json", name);
    }

    [Fact]
    public void The_job_runs_the_services_own_image_as_who_may_train_and_leaves_promoting_to_the_workflow()
    {
        var google = Google(passes: true);
        Run(google);
        var job = JsonSerializer.SerializeToElement(Assert.Single(google.Jobs)).GetProperty("jobSpec");
        var pool = Assert.Single(job.GetProperty("workerPoolSpecs").EnumerateArray());

        Assert.Equal("train-recommender@shop-ml-test.iam.gserviceaccount.com", job.GetProperty("serviceAccount").GetString());
        Assert.Equal("7200s", job.GetProperty("scheduling").GetProperty("timeout").GetString());
        Assert.Equal("n2-highmem-4", pool.GetProperty("machineSpec").GetProperty("machineType").GetString());
        Assert.Equal("registry/recommender@sha256:1", pool.GetProperty("containerSpec").GetProperty("imageUri").GetString());
        Assert.Equal(
            ["train", "similar-items", "--data", "/gcs/shop-ml-test-{kind}", "--candidate", "--report", $"/gcs/shop-ml-test-models/{Report}"],
            pool.GetProperty("containerSpec").GetProperty("args").EnumerateArray().Select(argument => argument.GetString()));
    }

    [Fact]
    public void A_version_that_loses_is_kept_and_the_champion_stays()
    {
        var google = Google(passes: false);

        Assert.Equal("kept", Run(google));
        Assert.Equal(Reigning, google.Models[Champion]);
        Assert.DoesNotContain(Lock, google.Models.Names);
        Assert.Equal("INFO kept 20261124T031000Z", Told(google));
    }

    [Fact]
    public void The_first_version_of_a_model_becomes_champion_of_nobody()
    {
        var google = Google(passes: true);
        google.Models.Remove(Champion);

        Assert.Equal("promoted", Run(google));
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(google.Models[Champion]).RootElement.GetProperty("previous").ValueKind);
    }

    [Fact]
    public void Where_there_is_nothing_to_learn_from_nothing_changes_and_no_candidate_is_counted()
    {
        var google = new FakeGoogle();
        google.Models.Put(Champion, Reigning);
        google.Models.Put(Report, """[{"model":"similar-items","version":null,"passes":false,"reason":"no view","metrics":{}}]""");

        Assert.Equal("skipped", Run(google));
        Assert.Equal(Reigning, google.Models[Champion]);
    }

    [Fact]
    public void Who_promotes_by_hand_meanwhile_is_not_overruled()
    {
        const string byHand = """{"version":"20261122T030000Z","previous":"20261123T030000Z","since":"2026-11-24T03:05:00Z","by":"anna","reason":"rollback"}""";
        FakeGoogle google = null!;
        google = Google(passes: true, (_, _) =>
        {
            google.Models.Put(Champion, byHand);
            return "JOB_STATE_SUCCEEDED";
        });

        Assert.Equal("kept", Run(google));
        Assert.Equal(byHand, google.Models[Champion]);
        Assert.DoesNotContain(Lock, google.Models.Names);
    }

    [Fact]
    public void A_job_that_fails_is_tried_once_more()
    {
        var google = Google(passes: true, (job, _) => job == 0 ? "JOB_STATE_FAILED" : "JOB_STATE_SUCCEEDED");

        Assert.Equal("promoted", Run(google));
        Assert.Equal(2, google.Jobs.Count);
    }

    [Fact]
    public void A_job_that_fails_twice_is_told_and_leaves_no_lock()
    {
        var google = Google(passes: true, (_, _) => "JOB_STATE_FAILED");

        var failure = Assert.Throws<WorkflowError>(() => Run(google));
        Assert.Equal("The training job ended as JOB_STATE_FAILED.", failure.Message);
        Assert.Equal(2, google.Jobs.Count);
        Assert.DoesNotContain(Lock, google.Models.Names);
        Assert.Equal(Reigning, google.Models[Champion]);
        Assert.Equal("ERROR failed ", Told(google));
    }

    [Fact]
    public void A_job_that_never_ends_is_cancelled_when_its_time_is_over()
    {
        var google = Google(passes: true, (_, seconds) => seconds < 60 ? "JOB_STATE_PENDING" : "JOB_STATE_RUNNING");

        Assert.Throws<WorkflowError>(() => Run(google));
        Assert.Equal((1, 1), (google.Jobs.Count, google.Cancelled));
        Assert.InRange(google.Now - FakeGoogle.Start, 7200 + 1800, 7200 + 1860);
        Assert.DoesNotContain(Lock, google.Models.Names);
    }

    [Fact]
    public void While_another_run_has_the_lock_no_job_is_made()
    {
        var google = Google(passes: true);
        var held = $$"""{"run":"another","expires":{{FakeGoogle.Start + 60}}}""";
        google.Models.Put(Lock, held, "application/json");

        Assert.Equal("busy", Run(google));
        Assert.Empty(google.Jobs);
        Assert.Equal(held, google.Models[Lock]);
        Assert.Equal("WARNING busy ", Told(google));
    }

    [Fact]
    public void A_lock_that_was_left_behind_expires()
    {
        var google = Google(passes: true);
        google.Models.Put(Lock, $$"""{"run":"another","expires":{{FakeGoogle.Start - 1}}}""");

        Assert.Equal("promoted", Run(google));
        Assert.DoesNotContain(Lock, google.Models.Names);
    }

    [Fact]
    public void A_lock_lasts_longer_than_its_run_can()
    {
        string? held = null;
        FakeGoogle google = null!;
        google = Google(passes: true, (_, _) =>
        {
            held ??= google.Models[Lock];
            return "JOB_STATE_RUNNING";
        });
        Assert.Throws<WorkflowError>(() => Run(google));

        Assert.True(JsonDocument.Parse(held!).RootElement.GetProperty("expires").GetDouble() > google.Now);
    }

    [Fact]
    public void Metrics_are_drawn_and_a_chart_that_cannot_be_keeps_no_model_back()
    {
        var google = Google(passes: true);
        Run(google);
        Assert.Equal([("hr-20", 0.68), ("mrr-20", 0.37)], google.Drawn.Select(point => (point.Metric, (double)point.Value!)).Order());

        var broken = Google(passes: true);
        broken.Before = _ =>
        {
            if (broken.Requests[^1].Contains("/tensorboards/", StringComparison.Ordinal))
                throw WorkflowError.Http(403, "No.");
        };
        Assert.Equal("promoted", Run(broken));
        Assert.Empty(broken.Drawn);
    }

    [Fact]
    public void Features_are_built_before_the_job_where_a_query_is_set()
    {
        var google = Google(passes: true);
        Run(google, features: "SELECT 1 AS one");

        Assert.Equal(
            "EXPORT DATA OPTIONS (uri = 'gs://shop-ml-test-people/features/similar-items/*.ndjson', format = 'JSON', overwrite = true) AS SELECT 1 AS one",
            Assert.Single(google.Queries));
        Assert.True(
            google.Requests.FindIndex(request => request.Contains("bigquery", StringComparison.Ordinal))
            < google.Requests.FindIndex(request => request.Contains("customJobs", StringComparison.Ordinal)));
    }

    [Fact]
    public void Old_versions_go_manifest_first_but_for_the_newest_the_champion_and_the_one_before()
    {
        var google = Google(passes: false);
        string[] versions = [.. Enumerable.Range(0, 55).Select(day => $"similar-items/{new DateTime(2026, 10, 1).AddDays(day):yyyyMMdd}T030000Z/")];
        foreach (var file in versions.SelectMany(version => new[] { $"{version}items.bin", $"{version}manifest.json" }))
            google.Models.Put(file, "{}");
        google.Models.Put("similar-items/promotions/1.json", "{}");
        google.Models.Put(Champion, Reigning.Replace("20261123T030000Z", "20261001T030000Z", StringComparison.Ordinal).Replace("null", "\"20261003T030000Z\"", StringComparison.Ordinal));
        Run(google);

        // Five are too many; two of them are in use.
        Assert.Equal(
            versions.Where(version => Array.IndexOf(versions, version) >= 5 || version.Contains("20261001", StringComparison.Ordinal) || version.Contains("20261003", StringComparison.Ordinal)),
            google.Models.Names.Where(name => name.EndsWith("manifest.json", StringComparison.Ordinal)).Select(name => name[..^"manifest.json".Length]));
        Assert.Equal(2 * 52, google.Models.Names.Count(name => name.Contains("/2026", StringComparison.Ordinal)));
        Assert.Equal(
            ["manifest.json", "items.bin"],
            google.Requests.Where(request => request.StartsWith("DELETE", StringComparison.Ordinal) && request.Contains("20261002", StringComparison.Ordinal)).Select(request => request[(request.LastIndexOf("%2F", StringComparison.Ordinal) + 3)..]));
        Assert.Contains("similar-items/promotions/1.json", google.Models.Names);
    }

    /// <summary>Every request of a run fails once, in every way; whatever happens, no run ends with its lock, unless it could not be deleted.</summary>
    [Theory]
    [InlineData(400, 1)]
    [InlineData(403, int.MaxValue)]
    [InlineData(404, 1)]
    [InlineData(412, 1)]
    [InlineData(500, 1)]
    [InlineData(503, 2)]
    [InlineData(503, int.MaxValue)]
    public void Whatever_fails_the_lock_is_released(int code, int times)
    {
        var whole = Google(passes: true);
        Run(whole, features: "SELECT 1");
        for (var failing = 0; failing < whole.Requests.Count; failing++)
        {
            var google = Google(passes: true);
            var (which, left) = (whole.Requests[failing], times);
            google.Before = number =>
            {
                if (number >= failing && google.Requests[number] == which && left-- > 0)
                    throw WorkflowError.Http(code, "It does not work.");
            };
            var ended = Record.Exception(() => Run(google, features: "SELECT 1"));

            Assert.True(ended is null or WorkflowError, $"{which}: {ended}");
            var couldNotBeDeleted = which.StartsWith("DELETE", StringComparison.Ordinal) && which.EndsWith("training.lock", StringComparison.Ordinal);
            Assert.True(couldNotBeDeleted || !google.Models.Names.Contains(Lock), $"{code} at {which} left the lock.");
            Assert.Matches("^(20261123T030000Z|20261124T031000Z)$", JsonDocument.Parse(google.Models[Champion]).RootElement.GetProperty("version").GetString());
            if (google.Jobs.Count > 0)
                Assert.Contains(google.Logged, line => (string)line.Json["event"]! == "training");
        }
    }

    [Fact]
    public void An_answer_that_was_lost_on_the_way_does_not_lock_a_run_out_of_its_own_lock()
    {
        var google = Google(passes: true);
        var lost = false;
        google.Before = _ =>
        {
            if (lost || !google.Requests[^1].Contains("/upload/", StringComparison.Ordinal))
                return;
            lost = true;
            google.Models.Put(Lock, $$"""{"run":"{{FakeGoogle.Execution}}","expires":{{FakeGoogle.Start + 60}}}""", "application/json");
            throw WorkflowError.Http(503, "Lost.");
        };

        Assert.Equal("promoted", Run(google));
        Assert.DoesNotContain(Lock, google.Models.Names);
    }

    [Fact]
    public void A_promotion_whose_answer_was_lost_counts_and_is_on_record()
    {
        var google = Google(passes: true);
        var lost = false;
        google.After = name =>
        {
            if (lost || name != Champion)
                return;
            lost = true;
            throw WorkflowError.Http(503, "Lost.");
        };

        Assert.Equal("promoted", Run(google));
        Assert.Single(google.Models.Names, name => name.StartsWith("similar-items/promotions/", StringComparison.Ordinal));
    }

    private static FakeGoogle Google(bool passes, Func<int, double, string>? stateOf = null)
    {
        var google = stateOf is null ? new FakeGoogle() : new FakeGoogle { StateOf = stateOf };
        google.Models.Put(Champion, Reigning);
        google.Models.Put(Report, $$"""
            [{"model":"similar-items","version":"20261124T031000Z","passes":{{(passes ? "true" : "false")}},"isChampion":false,
              "reason":"mrr@20 0.3700 against the champion's 0.3600.","metrics":{"mrr@20":0.37,"hr@20":0.68} }]
            """);
        return google;
    }

    /// <summary>Runs it, and gives the outcome.</summary>
    private static string Run(FakeGoogle google, string? features = null)
    {
        var library = new StandardLibrary(FakeGoogle.Environment, () => google.Now);
        var outcome = new Workflow(Definition, library, google).Run(new Dictionary<string, object?>
        {
            ["service"] = "recommender",
            ["model"] = "similar-items",
            ["image"] = "registry/recommender@sha256:1",
            ["machine"] = "n2-highmem-4",
            ["timeoutSeconds"] = 7200L,
            ["identity"] = "train-recommender@shop-ml-test.iam.gserviceaccount.com",
            ["features"] = features,
        });
        return (string)((Dictionary<string, object?>)outcome!)["result"]!;
    }

    private static string Told(FakeGoogle google)
    {
        var (severity, json) = Assert.Single(google.Logged);
        return $"{severity} {json["result"]} {json["version"]}";
    }
}
