namespace Platform.Infra.Tests.Google.Data;

[Collection(EnvironmentCollection.Name)]
public sealed class BucketsTests
{
    private static readonly string[] Kinds = ["catalogue", "events", "experiments", "mail", "models", "people"];

    [Fact]
    public async Task There_is_a_bucket_for_each_folder_encrypted_with_our_key_and_closed_to_the_public()
    {
        var cloud = await ShopData.MadeAsync();

        Assert.Equal(Kinds.Select(kind => $"data-{kind}"), cloud.Names.Where(name => name.StartsWith("data-", StringComparison.Ordinal)));
        Assert.All(Kinds, kind =>
        {
            Assert.Equal(($"shop-ml-test-{kind}", "europe-west1"), (cloud.Input($"data-{kind}", "name"), cloud.Input($"data-{kind}", "location")));
            Assert.Equal(true, cloud.Input($"data-{kind}", "uniformBucketLevelAccess"));
            Assert.Equal("enforced", cloud.Input($"data-{kind}", "publicAccessPrevention"));
            Assert.Equal("storage-key", cloud.Input($"data-{kind}", "encryption", "defaultKmsKeyName"));
        });
    }

    [Theory]
    [InlineData("events", 400.0)]
    [InlineData("people", 300.0)]
    [InlineData("mail", 300.0)]
    public async Task What_people_did_goes_when_its_time_is_over_and_is_not_to_be_had_back(string kind, double days)
    {
        var cloud = await ShopData.MadeAsync();

        Assert.Equal(["AbortIncompleteMultipartUpload after 1", $"Delete after {days}"], Rules(cloud, kind));
        Assert.Equal(0.0, cloud.Input($"data-{kind}", "softDeletePolicy", "retentionDurationSeconds"));
        Assert.Equal(false, cloud.Input($"data-{kind}", "versioning", "enabled"));
    }

    [Fact]
    public async Task Models_alone_have_versions_and_no_age_deletes_a_champion()
    {
        var cloud = await ShopData.MadeAsync();

        Assert.Equal(["models"], Kinds.Where(kind => cloud.Input($"data-{kind}", "versioning", "enabled") is true));
        Assert.All(cloud.Items("data-models", "lifecycleRules").Skip(1).Select((_, index) => $"{index + 1}"), rule =>
            Assert.Equal("ARCHIVED", cloud.Input("data-models", "lifecycleRules", rule, "condition", "withState")));
    }

    [Theory]
    [InlineData("catalogue")]
    [InlineData("experiments")]
    public async Task What_counts_however_old_it_is_is_kept(string kind) =>
        Assert.Equal(["AbortIncompleteMultipartUpload after 1"], Rules(await ShopData.MadeAsync(), kind));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_not_protected_can_be_taken_down_with_all_that_is_in_it(bool isProtected)
    {
        var cloud = await ShopData.MadeAsync(settings: Examples.Settings with { Protect = isProtected });

        Assert.All(Kinds, kind => Assert.Equal(!isProtected, cloud.Input($"data-{kind}", "forceDestroy")));
        Assert.All(["events", "kpis"], dataset => Assert.Equal(!isProtected, cloud.Input($"analytics-{dataset}", "deleteContentsOnDestroy")));
    }

    private static IEnumerable<string> Rules(Cloud cloud, string kind) => cloud.Items($"data-{kind}", "lifecycleRules").Select((_, index) =>
        $"{cloud.Input($"data-{kind}", "lifecycleRules", $"{index}", "action", "type")} after {cloud.Input($"data-{kind}", "lifecycleRules", $"{index}", "condition", "age")}");
}
