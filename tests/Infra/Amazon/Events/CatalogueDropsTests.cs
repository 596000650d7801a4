namespace Platform.Infra.Tests.Amazon.Events;

[Collection(EnvironmentCollection.Name)]
public sealed class CatalogueDropsTests
{
    [Fact]
    public async Task The_role_trusts_the_one_agent_of_the_project_and_may_only_read_the_drops()
    {
        var cloud = await Sites.MadeAsync();
        var trust = Assert.Single(cloud.Statements("catalogue-drops-role", "assumeRolePolicy"));

        Assert.Equal("accounts.google.com", trust.GetProperty("Principal").GetProperty("Federated").GetString());
        Assert.Equal("sts:AssumeRoleWithWebIdentity", trust.GetProperty("Action")[0].GetString());
        Assert.Equal("107100000000000000001", trust.GetProperty("Condition").GetProperty("StringEquals").GetProperty("accounts.google.com:sub").GetString());
        Assert.Equal(
            [
                "Allow s3:GetBucketLocation s3:ListBucket on arn:aws:catalogue-drops-incoming-bucket",
                "Allow s3:GetObject on arn:aws:catalogue-drops-incoming-bucket/*",
            ],
            cloud.Rights("catalogue-drops-rights"));
    }

    [Fact]
    public async Task Drops_are_carried_over_by_the_hour_without_a_key()
    {
        var cloud = await Sites.MadeAsync();
        const string job = "catalogue-drops-transfer";

        Assert.Equal("3600s", cloud.Input(job, "schedule", "repeatInterval"));
        Assert.Equal(
            ["bucketName=catalogue-drops-incoming-bucket", "roleArn=arn:aws:catalogue-drops-role"], cloud.Texts(job, "transferSpec", "awsS3DataSource"));
        Assert.Equal(["bucketName=the-catalogue", "path=drops/"], cloud.Texts(job, "transferSpec", "gcsDataSink"));
    }

    [Fact]
    public async Task The_agent_may_write_to_the_catalogue_bucket_before_the_first_transfer()
    {
        var cloud = await Sites.MadeAsync();

        foreach (var role in new[] { "objectUser", "legacyBucketReader" })
        {
            Assert.Equal(
                ("the-catalogue", $"roles/storage.{role}", $"serviceAccount:project-{Cloud.ProjectNumber}@storage-transfer-service.iam.gserviceaccount.com"),
                (cloud.Input($"catalogue-drops-{role}", "bucket"), cloud.Input($"catalogue-drops-{role}", "role"), cloud.Input($"catalogue-drops-{role}", "member")));
        }
    }

    [Fact]
    public async Task Google_knows_one_role_of_the_sites_account_and_no_other()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal("111122223333", cloud.Input("shop-site-account", "aws", "accountId"));
        Assert.Equal("attribute.role == 'ml-platform-site'", cloud.Input("shop-site-account", "attributeCondition"));
        Assert.Equal(
            ["attribute.role=assertion.arn.extract('assumed-role/{role}/')", "google.subject=assertion.arn"], cloud.Texts("shop-site-account", "attributeMapping"));
    }
}
