using System.Globalization;
using Platform.Infra.Google;
using Platform.Infra.Google.Foundation;

namespace Platform.Infra.Tests.Google.Foundation;

[Collection(EnvironmentCollection.Name)]
public sealed class AuditLogTests
{
    private const string Bucket = "audit-bucket";

    [Fact]
    public async Task What_was_logged_is_encrypted_private_and_cannot_be_changed_before_its_time()
    {
        var cloud = await MadeAsync(Examples.Settings);

        Assert.Equal("shop-ml-test-audit-log", cloud.Input(Bucket, "name"));
        Assert.Equal("europe-west1", cloud.Input(Bucket, "location"));
        Assert.Equal("keys-logs-id", cloud.Input(Bucket, "encryption", "defaultKmsKeyName"));
        Assert.Equal(("enforced", true), (cloud.Input(Bucket, "publicAccessPrevention"), cloud.Input(Bucket, "uniformBucketLevelAccess")));
        Assert.Equal(["isLocked=True", "retentionPeriod=31536000"], cloud.Texts(Bucket, "retentionPolicy"));
        Assert.Equal(TimeSpan.FromDays(365).TotalSeconds.ToString(CultureInfo.InvariantCulture), cloud.Input(Bucket, "retentionPolicy", "retentionPeriod"));
        Assert.Equal(("Delete", 365.0), (cloud.Input(Bucket, "lifecycleRules", "0", "action", "type"), cloud.Input(Bucket, "lifecycleRules", "0", "condition", "age")));
    }

    [Fact]
    public async Task A_lock_is_only_where_nothing_is_taken_down()
    {
        var cloud = await MadeAsync(Examples.Settings with { Protect = false });
        Assert.Equal((false, true), (cloud.Input(Bucket, "retentionPolicy", "isLocked"), cloud.Input(Bucket, "forceDestroy")));
    }

    [Fact]
    public async Task Whoever_reads_writes_or_administers_is_written_down_and_nobody_is_left_out()
    {
        var cloud = await MadeAsync(Examples.Settings);

        Assert.Equal(("shop-ml-test", "allServices"), (cloud.Input("audit-access", "project"), cloud.Input("audit-access", "service")));
        Assert.Equal(
            ["ADMIN_READ", "DATA_READ", "DATA_WRITE"],
            Enumerable.Range(0, 3).Select(index => cloud.Input("audit-access", "auditLogConfigs", $"{index}", "logType")));
        Assert.All(Enumerable.Range(0, 3), index => Assert.Null(cloud.Input("audit-access", "auditLogConfigs", $"{index}", "exemptedMembers")));
    }

    [Fact]
    public async Task The_sink_may_write_into_the_bucket_and_nothing_more()
    {
        var cloud = await MadeAsync(Examples.Settings);

        Assert.Equal("storage.googleapis.com/shop-ml-test-audit-log", cloud.Input("audit-sink", "destination"));
        Assert.Equal(true, cloud.Input("audit-sink", "uniqueWriterIdentity"));
        Assert.All(
            ["activity", "data_access", "policy", "system_event"],
            log => Assert.Contains($"cloudaudit.googleapis.com/{log}", (string)cloud.Input("audit-sink", "filter")!, StringComparison.Ordinal));
        Assert.Equal(
            ["bucket=shop-ml-test-audit-log", "member=serviceAccount:audit-sink@gcp-sa-logging.iam.gserviceaccount.com", "role=roles/storage.objectCreator"],
            cloud.Texts("audit-sink-write"));
    }

    [Fact]
    public async Task What_is_kept_there_is_not_kept_twice() => Assert.Equal(
        "log_id(\"cloudaudit.googleapis.com/data_access\")", (await MadeAsync(Examples.Settings)).Input("audit-elsewhere", "filter"));

    private static async Task<Cloud> MadeAsync(Settings settings)
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() =>
        {
            var google = GoogleCloud.Create(settings);
            _ = new AuditLog("audit", new() { Settings = settings, Keys = Examples.Keys(google), RetentionDays = 365 }, google);
        });
        return cloud;
    }
}
