using System.Text;
using System.Text.Json;
using Platform.Infra.Google;
using Platform.Infra.Google.Monitoring;
using Platform.Infra.Google.Training;
using Platform.Infra.Services;
using Platform.Infra.Tests.Google.Data;
using Platform.Manifest;
using Pulumi;

namespace Platform.Infra.Tests.Google.Training;

[Collection(EnvironmentCollection.Name)]
public sealed class TrainingTests
{
    private const string Schedule = "recommender-similar-items-schedule";
    private const string Late = "recommender-similar-items-late";

    [Fact]
    public async Task Every_model_has_a_schedule_in_UTC_that_starts_the_workflow()
    {
        var cloud = await MadeAsync();

        Assert.Equal(
            ["recommender-also-bought-schedule=30 3 * * *", "recommender-most-sold-schedule=15 * * * *", "recommender-similar-items-schedule=0 3 * * *", "recommender-you-might-also-like-schedule=45 2 * * *"],
            cloud.Names.Where(name => name.EndsWith("-schedule", StringComparison.Ordinal)).Select(name => $"{name}={cloud.Input(name, "schedule")}"));
        Assert.Equal("Etc/UTC", cloud.Input(Schedule, "timeZone"));
        Assert.Equal(
            "https://workflowexecutions.googleapis.com/v1/projects/shop-ml-test/locations/europe-west1/workflows/train-model/executions",
            cloud.Input(Schedule, "httpTarget", "uri"));
        Assert.Equal("training-scheduler@shop-ml-test.iam.gserviceaccount.com", cloud.Input(Schedule, "httpTarget", "oauthToken", "serviceAccountEmail"));
    }

    [Fact]
    public async Task The_workflow_is_told_what_the_manifest_says()
    {
        var cloud = await MadeAsync();
        var body = JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String((string)cloud.Input(Schedule, "httpTarget", "body")!))).RootElement;
        var order = JsonDocument.Parse(body.GetProperty("argument").GetString()!).RootElement;

        Assert.Equal(
            ["features=", "identity=train-recommender@shop-ml-test.iam.gserviceaccount.com", "image=images/recommender@sha256:1", "machine=n2-highmem-4", "model=similar-items", "service=recommender", "timeoutSeconds=7200"],
            order.EnumerateObject().Select(entry => $"{entry.Name}={entry.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("n2-standard-2", "n2-standard-4")]
    [InlineData("n2-highmem-4", "n2-highmem-4")]
    [InlineData("e2-highcpu-4", "e2-highcpu-16")]
    [InlineData("n2d-standard-8", "n2-standard-8")]
    [InlineData("g2-standard-4", "g2-standard-4")]
    public void A_machine_that_Vertex_lacks_becomes_the_next_larger(string asked, string given) => Assert.Equal(given, TrainingMachine.Of(asked));

    [Fact]
    public async Task The_workflow_runs_as_an_account_of_its_own_and_knows_the_buckets()
    {
        var cloud = await MadeAsync();

        Assert.Equal("training-workflow-id", cloud.Input("training-train-model", "serviceAccount"));
        Assert.Equal(EmbeddedFiles.Read("train-model.yaml"), cloud.Input("training-train-model", "sourceContents"));
        Assert.Equal(
            ["DATA_FOLDER=/gcs/shop-ml-test-{kind}", "MODELS_BUCKET=shop-ml-test-models", "PEOPLE_BUCKET=shop-ml-test-people", "TENSORBOARD=training-board-id", "TRAINING_KEY=training-key"],
            cloud.Texts("training-train-model", "userEnvVars"));
        // The definition asks for these and no others, beside what Google sets itself.
        Assert.All(Workflows.FakeGoogle.Environment.Keys.Where(key => !key.StartsWith("GOOGLE", StringComparison.Ordinal)), key =>
            Assert.Contains(cloud.Texts("training-train-model", "userEnvVars"), text => text.StartsWith($"{key}=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nobody_waits_for_a_model_of_a_service_that_was_never_published()
    {
        var cloud = await MadeAsync(isPublished: false);

        Assert.Equal((true, false), (cloud.Input(Schedule, "paused"), cloud.Input(Late, "enabled")));
    }

    [Theory]
    [InlineData(Late, "[1800m]")]
    [InlineData("recommender-most-sold-late", "[240m]")]
    public async Task When_no_candidate_appears_within_a_schedule_two_runs_and_two_hours_somebody_is_told(string alert, string window)
    {
        var cloud = await MadeAsync();
        var query = (string)cloud.Input(alert, "conditions", "0", "conditionPrometheusQueryLanguage", "query")!;

        Assert.Contains("logging_googleapis_com:user_training_candidates{", query, StringComparison.Ordinal);
        Assert.Contains(window, query, StringComparison.Ordinal);
        Assert.EndsWith("or vector(0)) < 1", query, StringComparison.Ordinal);
        Assert.Equal(cloud.Names.Where(one => one.StartsWith("alerts-", StringComparison.Ordinal)), cloud.Items(alert, "notificationChannels"));
        Assert.Equal("86400s", cloud.Input(alert, "alertStrategy", "notificationChannelStrategies", "0", "renotifyInterval"));
        Assert.Contains("https://shop.example/runbooks/training-late.md", (string)cloud.Input(alert, "documentation", "content")!, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(RepositoryCopy.Original, "docs", "runbooks", "training-late.md")));
    }

    [Fact]
    public async Task Candidates_are_counted_by_what_the_workflow_says_in_the_log()
    {
        var cloud = await MadeAsync();

        Assert.Equal(["model=EXTRACT(jsonPayload.model)", "service=EXTRACT(jsonPayload.service)"], cloud.Texts("training-candidates", "labelExtractors"));
        Assert.Contains("jsonPayload.result=(\"promoted\" OR \"kept\")", (string)cloud.Input("training-candidates", "filter")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_BigQuery_builds_features_the_workflow_may_query_events_and_write_the_files()
    {
        using var repository = new RepositoryCopy().WithoutServices()
            .With("services/Example/service.yaml", WithModel("features: features.sql")).With("services/Example/features.sql", "SELECT 1\n");
        var services = ServiceFolders.Read(repository.Path);
        var features = FeatureQueries.Read(repository.Path, services);

        Assert.Equal("SELECT 1", features.Of(services[0], services[0].Models[0]));
        var cloud = await ShopData.MadeAsync(data => Train(data, services[0], features: features));
        Assert.Equal("roles/bigquery.jobUser", cloud.Input("training-workflow-queries", "role"));
        Assert.Equal(("READER", "events"), (cloud.Input("training-workflow-events", "role"), cloud.Input("training-workflow-events", "datasetId")));
        Assert.Equal("shop-ml-test-people", cloud.Input("training-workflow-features", "bucket"));
    }

    [Fact]
    public void A_query_that_is_not_there_is_named()
    {
        using var repository = new RepositoryCopy().WithoutServices().With("services/Example/service.yaml", WithModel("features: features.sql"));
        var mistake = Assert.Throws<Configuration.SettingsException>(() => FeatureQueries.Read(repository.Path, ServiceFolders.Read(repository.Path)));

        Assert.Equal("services/Example/service.yaml: models.example-model.train.features: expected the file features.sql beside it, found nothing", mistake.Message);
    }

    /// <summary>Makes the pipeline and what a service needs of it.</summary>
    internal static void Train(ShopData data, ServiceManifest service, bool isPublished = true, FeatureQueries? features = null)
    {
        var queries = features ?? FeatureQueries.Read(RepositoryCopy.Original, []);
        var images = new ImageRegistry("images", new() { Settings = data.Settings, Keys = Examples.Keys(data.Google) }, data.Google);
        var pipeline = new TrainingPipeline(
            "training",
            new()
            {
                Settings = data.Settings,
                Buckets = data.Buckets,
                Datasets = data.Datasets,
                Images = images,
                Key = "training-key",
                VertexAgent = "service-1@gcp-sa-aiplatform.iam.gserviceaccount.com",
                WorkflowsAgent = "service-1@gcp-sa-workflows.iam.gserviceaccount.com",
                BuildsFeatures = queries.Any,
            },
            data.Google);
        _ = new ServiceTraining(
            service.Name,
            new()
            {
                Settings = data.Settings,
                Service = service,
                Image = new ServiceImage(Output.Create($"images/{service.Name}@sha256:1"), isPublished),
                Features = queries,
                Pipeline = pipeline,
                Buckets = data.Buckets,
                Events = data.Events,
                Sessions = data.Sessions,
                Channels = new NotificationChannels("alerts", new() { Settings = data.Settings }, data.Google),
            },
            data.Google);
    }

    private static Task<Cloud> MadeAsync(bool isPublished = true) =>
        ShopData.MadeAsync(data => Train(data, DataGrantsTests.Service("Recommender"), isPublished));

    private static string WithModel(string line) => $$"""
        {{Examples.Manifest("example")}}
        models:
          - name: example-model
            train: { schedule: "0 3 * * *", machine: n2-standard-2, timeout: 1h, {{line}} }
        """;
}
