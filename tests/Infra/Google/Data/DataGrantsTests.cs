using System.Collections.Immutable;
using Platform.Infra.Google.Data;
using Platform.Manifest;
using Pulumi.Utilities;

namespace Platform.Infra.Tests.Google.Data;

/// <summary>Who may do what with data: the whole of it, for the services of the repository.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class DataGrantsTests
{
    /// <summary>What a grant may be on, the narrower first.</summary>
    private static readonly string[] Targets =
        ["bucket", "topic", "subscription", "secretId", "datasetId", "serviceAccountId", "repository", "cryptoKeyId", "project"];

    [Fact]
    public async Task Collector_publishes_and_remembers_sessions_and_no_more() => Assert.Equal(
        [
            "roles/pubsub.publisher on events",
            "roles/secretmanager.secretAccessor on sessions-auth",
            "roles/secretmanager.secretAccessor on sessions-ca",
        ],
        await GrantsAsync(Service("Collector"), isTraining: false));

    [Fact]
    public async Task Recommender_reads_what_it_names_and_its_own_models_and_writes_people_only() => Assert.Equal(
        [
            "roles/secretmanager.secretAccessor on sessions-auth",
            "roles/secretmanager.secretAccessor on sessions-ca",
            "roles/storage.objectUser on shop-ml-test-people",
            "roles/storage.objectViewer on shop-ml-test-catalogue",
            "roles/storage.objectViewer on shop-ml-test-events",
            "roles/storage.objectViewer on shop-ml-test-models: also-bought only",
            "roles/storage.objectViewer on shop-ml-test-models: most-sold only",
            "roles/storage.objectViewer on shop-ml-test-models: similar-items only",
            "roles/storage.objectViewer on shop-ml-test-models: you-might-also-like only",
        ],
        await GrantsAsync(Service("Recommender"), isTraining: false));

    [Fact]
    public async Task Who_trains_writes_models_and_reaches_no_session() => Assert.Equal(
        [
            "roles/storage.objectUser on shop-ml-test-models: also-bought only",
            "roles/storage.objectUser on shop-ml-test-models: most-sold only",
            "roles/storage.objectUser on shop-ml-test-models: similar-items only",
            "roles/storage.objectUser on shop-ml-test-models: you-might-also-like only",
            "roles/storage.objectUser on shop-ml-test-people",
            "roles/storage.objectViewer on shop-ml-test-catalogue",
            "roles/storage.objectViewer on shop-ml-test-events",
        ],
        await GrantsAsync(Service("Recommender"), isTraining: true));

    [Theory]
    [InlineData("reads: [mail, experiments]\nwrites: [mail]", "roles/storage.objectUser on shop-ml-test-mail|roles/storage.objectViewer on shop-ml-test-experiments", "experiments, mail+")]
    [InlineData("reads: [events]\nwrites: [events]", "roles/pubsub.publisher on events|roles/storage.objectViewer on shop-ml-test-events", "events")]
    [InlineData("writes: [events]", "roles/pubsub.publisher on events", "")]
    [InlineData("writes: [catalogue]", "roles/storage.objectUser on shop-ml-test-catalogue", "catalogue+")]
    [InlineData("reads: []", "", "")]
    public async Task A_service_may_do_what_its_manifest_says_and_has_just_that_mounted(string lines, string grants, string mounts)
    {
        var service = ServiceManifest.Parse($"{Examples.Manifest("example")}\n{lines}", "service.yaml");
        IReadOnlyList<DataMount> mounted = [];
        var made = await GrantsAsync(service, isTraining: false, given => mounted = given.Mounts);

        Assert.Equal(grants.Split('|', StringSplitOptions.RemoveEmptyEntries), made);
        Assert.Equal(mounts, string.Join(", ", mounted.Select(mount => $"{mount.Folder}{(mount.IsReadOnly ? "" : "+")}")));
    }

    [Fact]
    public async Task Mounts_are_the_buckets_of_the_data_folder_models_among_them_to_be_read()
    {
        IReadOnlyList<DataMount> mounted = [];
        await GrantsAsync(Service("Recommender"), isTraining: false, given => mounted = given.Mounts);

        Assert.Equal(
            ["events True shop-ml-test-events", "catalogue True shop-ml-test-catalogue", "models True shop-ml-test-models", "people False shop-ml-test-people"],
            await Task.WhenAll(mounted.Select(async mount => $"{mount.Folder} {mount.IsReadOnly} {await OutputUtilities.GetValueAsync(mount.Bucket)}")));
    }

    [Fact]
    public async Task A_condition_lets_through_the_bucket_for_its_list_and_the_objects_of_one_model()
    {
        var cloud = await ShopData.MadeAsync(data => _ = Grants(data, Service("Recommender"), isTraining: false));
        Assert.Equal(
            "resource.type == \"storage.googleapis.com/Bucket\" || resource.name.startsWith(\"projects/_/buckets/shop-ml-test-models/objects/similar-items/\")",
            cloud.Input("grants-models-similar-items", "condition", "expression"));
    }

    [Fact]
    public async Task Pub_Sub_delivers_into_bucket_and_dataset_and_puts_aside_what_it_cannot() => Assert.Equal(
        [
            "WRITER on events",
            "roles/pubsub.publisher on events-dead-letters",
            "roles/pubsub.subscriber on events-files",
            "roles/pubsub.subscriber on events-rows",
            "roles/storage.legacyBucketReader on shop-ml-test-events",
            "roles/storage.objectCreator on shop-ml-test-events",
        ],
        Rows(await ShopData.MadeAsync(data => data.Deliver()), ShopData.PubSubAgent));

    [Theory]
    [InlineData("training-scheduler@shop-ml-test.iam.gserviceaccount.com", "roles/workflows.invoker on shop-ml-test")]
    [InlineData(
        "training-workflow@shop-ml-test.iam.gserviceaccount.com",
        "roles/aiplatform.user on shop-ml-test|roles/iam.serviceAccountUser on recommender-training-account|roles/logging.logWriter on shop-ml-test|roles/storage.objectUser on shop-ml-test-models")]
    [InlineData("service-1@gcp-sa-aiplatform.iam.gserviceaccount.com", "roles/artifactregistry.reader on images-images")]
    [InlineData("service-1@gcp-sa-workflows.iam.gserviceaccount.com", "roles/cloudkms.cryptoKeyEncrypterDecrypter on training-key")]
    public async Task A_training_has_a_right_for_each_of_its_steps(string account, string grants)
    {
        var cloud = await ShopData.MadeAsync(data => Training.TrainingTests.Train(data, Service("Recommender")));
        Assert.Equal(grants.Split('|'), Rows(cloud, account));
    }

    internal static ServiceManifest Service(string folder) => ServiceManifest.Read(Path.Combine(RepositoryCopy.Original, "services", folder, "service.yaml"));

    private static async Task<IEnumerable<string>> GrantsAsync(ServiceManifest service, bool isTraining, Action<DataGrants>? look = null) => Rows(
        await ShopData.MadeAsync(data =>
        {
            var grants = Grants(data, service, isTraining);
            look?.Invoke(grants);
        }),
        "somebody@example.com");

    private static DataGrants Grants(ShopData data, ServiceManifest service, bool isTraining) => new(
        "grants",
        new()
        {
            Service = service, Member = "serviceAccount:somebody@example.com", Buckets = data.Buckets, Events = data.Events, Sessions = data.Sessions, IsTraining = isTraining,
        },
        data.Google);

    /// <summary>What an account was granted, on what, and under which condition.</summary>
    private static IEnumerable<string> Rows(Cloud cloud, string account) => cloud.Made.Select(one => one.Inputs)
        .Where(grant => grant.GetValueOrDefault("member") as string == $"serviceAccount:{account}" || grant.GetValueOrDefault("userByEmail") as string == account)
        .Select(grant => $"{grant["role"]} on {TargetOf(grant)}{ConditionOf(grant)}")
        .Order(StringComparer.Ordinal);

    private static string TargetOf(ImmutableDictionary<string, object> grant) =>
        (string)Targets.Select(key => grant.GetValueOrDefault(key)).First(target => target is not null)!;

    private static string ConditionOf(ImmutableDictionary<string, object> grant) =>
        grant.GetValueOrDefault("condition") is ImmutableDictionary<string, object> condition ? $": {condition["title"]}" : "";
}
