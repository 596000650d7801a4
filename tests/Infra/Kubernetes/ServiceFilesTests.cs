using Platform.Infra.Google.Data;
using Pulumi;

namespace Platform.Infra.Tests.Kubernetes;

[Collection(EnvironmentCollection.Name)]
public sealed class ServiceFilesTests
{
    private const string Deployment = "example-deployment";

    private static readonly string[] Pod = ["spec", "template", "spec"];
    private static readonly string[] Container = [.. Pod, "containers", "0"];

    [Fact]
    public async Task Buckets_are_the_sub_folders_of_the_data_folder()
    {
        var cloud = await Workloads.MadeAsync(
            mounts: [Mount(BucketKind.Catalogue, isReadOnly: false), Mount(BucketKind.Models, isReadOnly: true)]);

        Assert.Equal(
            ["/tmp", "/data", "/data/catalogue", "/data/models"],
            Enumerable.Range(0, 4).Select(mount => cloud.Input(Deployment, [.. Container, "volumeMounts", $"{mount}", "mountPath"])));
        Assert.Equal("the-Catalogue", cloud.Input(Deployment, [.. Pod, "volumes", "2", "csi", "volumeAttributes", "bucketName"]));
        Assert.Equal("gcsfuse.csi.storage.gke.io", cloud.Input(Deployment, [.. Pod, "volumes", "2", "csi", "driver"]));
        Assert.Equal("true", cloud.Input(Deployment, "spec", "template", "metadata", "annotations", "gke-gcsfuse/volumes"));
    }

    [Fact]
    public async Task A_bucket_that_is_only_read_cannot_be_written()
    {
        var cloud = await Workloads.MadeAsync(
            mounts: [Mount(BucketKind.Catalogue, isReadOnly: false), Mount(BucketKind.Models, isReadOnly: true)]);

        foreach (var (volume, isReadOnly) in new[] { ("2", false), ("3", true) })
        {
            Assert.Equal(isReadOnly, cloud.Input(Deployment, [.. Pod, "volumes", volume, "csi", "readOnly"]));
            Assert.Equal(isReadOnly, cloud.Input(Deployment, [.. Container, "volumeMounts", volume, "readOnly"]));
        }
    }

    [Theory]
    [InlineData(true, 5)]
    [InlineData(false, 60)]
    public async Task A_new_champion_is_seen_within_the_time_that_servers_have_to_notice_it(bool areModels, int seconds)
    {
        var cloud = await Workloads.MadeAsync(mounts: Mount(areModels ? BucketKind.Models : BucketKind.Catalogue, isReadOnly: true));
        var options = ((string)cloud.Input(Deployment, [.. Pod, "volumes", "2", "csi", "volumeAttributes", "mountOptions"])!).Split(',');

        Assert.Contains("implicit-dirs", options);
        Assert.Contains($"metadata-cache:ttl-secs:{seconds}", options);
        Assert.Contains("uid=1654", options);
    }

    [Fact]
    public async Task What_mounts_the_buckets_has_its_part_of_the_node_too()
    {
        var cloud = await Workloads.MadeAsync(mounts: Mount(BucketKind.Models, isReadOnly: true));
        var annotations = cloud.Texts(Deployment, "spec", "template", "metadata", "annotations").ToArray();

        foreach (var resource in new[] { "cpu", "memory", "ephemeral-storage" })
        {
            Assert.Contains(annotations, annotation => annotation.StartsWith($"gke-gcsfuse/{resource}-request=", StringComparison.Ordinal));
            Assert.Contains(annotations, annotation => annotation.StartsWith($"gke-gcsfuse/{resource}-limit=", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Without_buckets_nothing_is_put_beside_the_service() =>
        Assert.Null((await Workloads.MadeAsync()).Input(Deployment, "spec", "template", "metadata", "annotations", "gke-gcsfuse/volumes"));

    [Theory]
    [InlineData("reads: [sessions]")]
    [InlineData("writes: [sessions]")]
    public async Task Who_reads_or_writes_sessions_is_told_where_they_are_and_how_to_get_in(string more)
    {
        var cloud = await Workloads.MadeAsync(Workloads.Service(more));

        Assert.Equal(["name=Sessions__Redis", "value=10.90.0.4:6378"], cloud.Texts(Deployment, [.. Container, "env", "2"]));
        Assert.Equal(["name=Sessions__CertificatesFile", "value=/var/run/sessions/ca.pem"], cloud.Texts(Deployment, [.. Container, "env", "3"]));
        Assert.Equal(["name=Sessions__PasswordFile", "value=/var/run/sessions/auth"], cloud.Texts(Deployment, [.. Container, "env", "4"]));
        Assert.Equal(true, cloud.Input(Deployment, [.. Pod, "volumes", "2", "csi", "readOnly"]));
        Assert.Equal(
            "- resourceName: \"projects/shop-ml-test/secrets/the-password/versions/latest\"\n  path: \"auth\"\n"
            + "- resourceName: \"projects/shop-ml-test/secrets/the-certificates/versions/latest\"\n  path: \"ca.pem\"\n",
            cloud.Input("example-sessions", "spec", "parameters", "secrets"));
    }

    [Fact]
    public async Task Who_does_not_is_told_nothing()
    {
        var cloud = await Workloads.MadeAsync(Workloads.Service("reads: [catalogue]"));

        Assert.DoesNotContain("example-sessions", cloud.Names);
        Assert.Equal(2, cloud.Items(Deployment, [.. Container, "env"]).Count);
    }

    [Fact]
    public async Task Who_publishes_events_is_told_the_topic_and_the_address_of_the_region()
    {
        var cloud = await Workloads.MadeAsync(topic: "projects/shop-ml-test/topics/events");

        Assert.Equal(["name=Events__Topic", "value=projects/shop-ml-test/topics/events"], cloud.Texts(Deployment, [.. Container, "env", "2"]));
        Assert.Equal(
            ["name=Events__Endpoint", $"value=https://{Examples.Settings.Region}-pubsub.googleapis.com"],
            cloud.Texts(Deployment, [.. Container, "env", "3"]));
    }

    [Fact]
    public async Task The_calendar_is_a_file_in_a_folder_that_follows_its_changes()
    {
        var cloud = await Workloads.MadeAsync(calendar: "{}");

        Assert.Equal("{}", cloud.Input("example-calendar", "data", "campaigns.json"));
        Assert.Equal(["name=Campaigns__Calendar", "value=/etc/platform/campaigns.json"], cloud.Texts(Deployment, [.. Container, "env", "2"]));
        Assert.Equal("/etc/platform", cloud.Input(Deployment, [.. Container, "volumeMounts", "2", "mountPath"]));
        Assert.Null(cloud.Input(Deployment, [.. Container, "volumeMounts", "2", "subPath"]));
        Assert.Equal(cloud.Input("example-calendar", "metadata", "name"), cloud.Input(Deployment, [.. Pod, "volumes", "2", "configMap", "name"]));
    }

    private static DataMount Mount(BucketKind kind, bool isReadOnly) => new(kind, Output.Create($"the-{kind}"), isReadOnly);
}
