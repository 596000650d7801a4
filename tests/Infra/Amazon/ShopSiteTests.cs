using Platform.Infra.Configuration;

namespace Platform.Infra.Tests.Amazon;

[Collection(EnvironmentCollection.Name)]
public sealed class ShopSiteTests
{
    [Fact]
    public async Task Everything_is_in_the_sites_account_and_bears_who_pays()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(("eu-west-1", "us-east-1"), (cloud.Input("amazon", "region"), cloud.Input("amazon-world", "region")));
        Assert.All(["amazon", "amazon-world"], provider =>
        {
            Assert.Equal("[\"111122223333\"]", cloud.Input(provider, "allowedAccountIds"));
            Assert.Contains("\"cost-centre\":\"machine-learning\"", (string)cloud.Input(provider, "defaultTags")!, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Each_alarm_rings_in_its_own_region_and_names_a_runbook_that_is_there()
    {
        var cloud = await Sites.MadeAsync();
        var alarms = cloud.Made.Where(made => made.Type == "aws:cloudwatch/metricAlarm:MetricAlarm").Select(made => made.Name!).ToArray();

        Assert.Equal(
            ["edge-errors", "edge-falls-back", "shop-events-lost-alarm", "shop-mail-bounces", "shop-mail-complaints", "static-answers-job-lost-alarm", "static-answers-job-silent"],
            alarms);
        Assert.All(alarms, alarm =>
        {
            var world = alarm.StartsWith("edge-", StringComparison.Ordinal);
            Assert.Equal([world ? "arn:aws:site-world-alarms-topic" : "arn:aws:site-alarms-topic"], cloud.Items(alarm, "alarmActions"));
            Assert.EndsWith(world ? "amazon-world::amazon-world-id" : "amazon::amazon-id", Made(cloud, alarm), StringComparison.Ordinal);
            var runbook = ((string)cloud.Input(alarm, "alarmDescription")!).Split("Runbook: ")[1];
            Assert.True(File.Exists(Path.Combine(RepositoryCopy.Original, runbook)), runbook);
        });
        Assert.Equal("site@shop.example", cloud.Input("site-alarms-mail-0", "endpoint"));
        Assert.NotNull(cloud.Input("site-alarms-topic", "kmsMasterKeyId"));
    }

    [Fact]
    public async Task What_CloudFront_takes_from_one_region_is_made_there_and_nothing_else()
    {
        var cloud = await Sites.MadeAsync();
        var world = cloud.Made.Where(made => made.Provider?.EndsWith("::amazon-world-id", StringComparison.Ordinal) == true).ToArray();

        Assert.Superset(
            new HashSet<string>(["aws:acm/certificate:Certificate", "aws:acm/certificateValidation:CertificateValidation", "aws:wafv2/webAcl:WebAcl", "aws:cloudwatch/logDeliverySource:LogDeliverySource"]),
            world.Select(made => made.Type!).ToHashSet());
        Assert.DoesNotContain(world, made => made.Type!.StartsWith("aws:s3/", StringComparison.Ordinal) || made.Type.StartsWith("aws:sqs/", StringComparison.Ordinal));
        Assert.DoesNotContain(
            cloud.Made, made => made.Type is "aws:wafv2/webAcl:WebAcl" or "aws:acm/certificate:Certificate" && made.Provider?.EndsWith("::amazon-id", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_site_is_told_where_everything_is()
    {
        var cloud = await Sites.MadeAsync();
        var told = cloud.Made.Where(made => made.Type == "aws:ssm/parameter:Parameter" && made.Name!.StartsWith("site-", StringComparison.Ordinal))
            .ToDictionary(made => (string)made.Inputs["name"], made => (string)made.Inputs["value"]);

        Assert.Equal("https://ml.shop.example", told["/ml-platform/test/site/url"]);
        Assert.Equal("https://ml.shop.example/v1/events", told["/ml-platform/test/site/events-url"]);
        Assert.Equal("arn:aws:shop-events-bus", told["/ml-platform/test/site/bus"]);
        Assert.Equal("catalogue-drops-incoming-bucket", told["/ml-platform/test/site/catalogue-bucket"]);
        Assert.Equal(7, told.Count);
        Assert.All(told.Values, value => Assert.DoesNotContain("secret-of", value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pull_request_may_look_and_only_a_run_that_passed_the_environment_may_change()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(["repo:shop/platform:pull_request"], Subjects(cloud, "github-preview-role"));
        Assert.Equal(["repo:shop/platform:ref:refs/heads/main"], Subjects(cloud, "github-drift-role"));
        Assert.Equal(["repo:shop/platform:environment:prod"], Subjects(cloud, "github-deploy-role"));
        Assert.All(
            cloud.Rights("github-preview-rights").Concat(cloud.Rights("github-drift-rights")),
            right => Assert.DoesNotMatch(@":(\*|Put|Create|Delete|Update|Publish|Send|GetObject|GetSecretValue|Invoke|PassRole)", right));
        // A distribution shows the secret that it sends.
        Assert.DoesNotMatch("GetDistribution|cloudfront:Get\\*|GetParameter|kms:Decrypt", string.Join('\n', cloud.Rights("github-preview-rights")));
        Assert.Contains(cloud.Rights("github-deploy-rights"), right =>
            right.StartsWith("Allow iam:PassRole on ", StringComparison.Ordinal) && right.EndsWith(":role/ml-platform/*", StringComparison.Ordinal));
        Assert.Contains(cloud.Rights("github-deploy-rights"), right =>
            right.StartsWith("Deny iam:PutRolePolicy", StringComparison.Ordinal) && right.EndsWith("role/ml-platform/github-*", StringComparison.Ordinal));
    }

    /// <summary>What the provider calls to read again what it has made, where the names of the rights are not those of the resources.</summary>
    [Theory]
    [InlineData("ssm:GetParameter on arn:aws:ssm:eu-west-1:111122223333:parameter/ml-platform/*")]
    [InlineData("kms:Decrypt on arn:aws:kms:eu-west-1:111122223333:key/*")]
    [InlineData("s3:ListBucket")]
    [InlineData("s3:GetAccelerateConfiguration")]
    [InlineData("s3:GetReplicationConfiguration")]
    [InlineData("lambda:GetFunction ")]
    [InlineData("lambda:GetFunctionCodeSigningConfig")]
    [InlineData("cloudfront:GetDistribution ")]
    [InlineData("ses:ListTagsForResource")]
    public async Task The_daily_comparison_may_read_what_a_refresh_reads(string right) =>
        Assert.Contains(right, string.Join('\n', (await Sites.MadeAsync()).Rights("github-drift-rights")), StringComparison.Ordinal);

    [Fact]
    public async Task A_deploy_gives_roles_only_to_the_services_that_the_platform_gives_some_to()
    {
        var passed = (await Sites.MadeAsync()).Statements("github-deploy-rights", "policy")
            .Where(statement => statement.GetProperty("Action").EnumerateArray().Any(action => action.GetString() == "iam:PassRole"))
            .Select(statement => statement.GetProperty("Condition").GetProperty("StringEquals").GetProperty("iam:PassedToService").GetString());

        Assert.Equal(["events.amazonaws.com", "lambda.amazonaws.com", "scheduler.amazonaws.com"], passed);
    }

    [Fact]
    public async Task A_deploy_may_make_what_EventBridge_keeps_for_a_connection()
    {
        var rights = (await Sites.MadeAsync()).Rights("github-deploy-rights").ToArray();

        Assert.Contains(rights, right => right.StartsWith("Allow secretsmanager:CreateSecret secretsmanager:UpdateSecret", StringComparison.Ordinal)
            && right.EndsWith(" on arn:aws:secretsmanager:eu-west-1:111122223333:secret:events!connection/*", StringComparison.Ordinal));
        Assert.Contains("Allow iam:CreateServiceLinkedRole on arn:aws:iam::111122223333:role/aws-service-role/apidestinations.events.amazonaws.com/*", rights);
    }

    [Fact]
    public async Task Without_a_repository_there_is_nobody_from_GitHub()
    {
        var cloud = await Sites.MadeAsync(Examples.Settings with { Delivery = new DeliverySettings() });

        Assert.DoesNotContain(cloud.Names, name => name.StartsWith("github", StringComparison.Ordinal));
    }

    private static IEnumerable<string?> Subjects(Cloud cloud, string role) => cloud.Statements(role, "assumeRolePolicy").Select(statement =>
        statement.GetProperty("Condition").GetProperty("StringEquals").GetProperty("token.actions.githubusercontent.com:sub").GetString());

    private static string Made(Cloud cloud, string name) => Assert.Single(cloud.Made, made => made.Name == name).Provider!;
}
