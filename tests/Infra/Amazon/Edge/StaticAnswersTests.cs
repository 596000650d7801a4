using Platform.Infra.Amazon.Edge;
using Platform.Infra.Configuration;

namespace Platform.Infra.Tests.Amazon.Edge;

[Collection(EnvironmentCollection.Name)]
public sealed class StaticAnswersTests
{
    private const string Distribution = "static-answers-distribution";

    [Fact]
    public async Task Nobody_but_the_distribution_reads_the_objects_and_nobody_without_TLS()
    {
        var cloud = await Sites.MadeAsync();
        var statements = cloud.Statements("static-answers-objects-policy", "policy");

        Assert.Equal(["Deny", "Allow"], statements.Select(statement => statement.GetProperty("Effect").GetString()));
        Assert.Equal("false", statements[0].GetProperty("Condition").GetProperty("Bool").GetProperty("aws:SecureTransport").GetString());
        Assert.Equal("s3:GetObject", statements[1].GetProperty("Action")[0].GetString());
        Assert.Equal($"arn:aws:{Distribution}", statements[1].GetProperty("Condition").GetProperty("StringEquals").GetProperty("AWS:SourceArn").GetString());
        Assert.All(
            ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"],
            key => Assert.Equal(true, cloud.Input("static-answers-objects-closed", key)));
        Assert.Equal("Enabled", cloud.Input("static-answers-objects-versions", "versioningConfiguration", "status"));
        Assert.NotNull(cloud.Input("static-answers-objects-encryption", "rules", "0", "applyServerSideEncryptionByDefault", "sseAlgorithm"));
        Assert.Equal("static-answers-access-id", cloud.Input(Distribution, "origins", "0", "originAccessControlId"));
    }

    [Fact]
    public async Task An_object_that_is_not_there_is_the_answer_to_everything()
    {
        var cloud = await Sites.MadeAsync();

        foreach (var (index, code) in new[] { ("0", 403.0), ("1", 404.0) })
        {
            Assert.Equal(
                (code, 200.0, "/answers/any.json"),
                (cloud.Input(Distribution, "customErrorResponses", index, "errorCode"), cloud.Input(Distribution, "customErrorResponses", index, "responseCode"),
                    cloud.Input(Distribution, "customErrorResponses", index, "responsePagePath")));
        }

        // In front of the API nothing of the kind: what it refuses stays refused.
        Assert.Null(cloud.Input("edge-distribution", "customErrorResponses"));
    }

    [Fact]
    public async Task The_job_may_write_answers_read_its_secret_and_say_that_it_failed_and_nothing_else()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(
            [
                "Allow s3:PutObject on arn:aws:static-answers-objects-bucket/answers/*",
                "Allow ssm:GetParameter on arn:aws:static-answers-job-secret",
                "Allow kms:Decrypt on arn:aws:site-alarms-site-key",
                "Allow sqs:SendMessage on arn:aws:static-answers-job-lost-queue",
                "Allow logs:CreateLogStream logs:PutLogEvents on arn:aws:static-answers-job-logs:*",
            ],
            cloud.Rights("static-answers-job-rights"));
    }

    [Fact]
    public async Task The_job_asks_the_gateway_itself_with_a_secret_that_is_nowhere_in_its_settings()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(
            [
                "BUCKET=static-answers-objects-bucket", "GATEWAY=origin.ml.shop.example", "SECRET_HEADER=x-origin-secret",
                "SECRET_PARAMETER=/ml-platform/test/origin-secret",
            ],
            cloud.Texts("static-answers-job-function", "environment", "variables"));
        Assert.Equal(("SecureString", "secret-of-origin-secrets-even"), (cloud.Input("static-answers-job-secret", "type"), cloud.Input("static-answers-job-secret", "value")));
    }

    [Fact]
    public async Task It_runs_as_often_as_is_said_never_twice_at_once_and_its_failures_and_its_silence_ring()
    {
        var cloud = await Sites.MadeAsync();
        const string function = "static-answers-job-function";

        Assert.Equal("rate(15 minutes)", cloud.Input("static-answers-job-schedule", "scheduleExpression"));
        Assert.Equal($"arn:aws:{function}", cloud.Input("static-answers-job-schedule", "target", "arn"));
        Assert.Equal(1.0, cloud.Input(function, "reservedConcurrentExecutions"));
        Assert.Equal("arn:aws:static-answers-job-lost-queue", cloud.Input(function, "deadLetterConfig", "targetArn"));
        Assert.Equal("arn:aws:static-answers-job-lost-queue", cloud.Input("static-answers-job-schedule", "target", "deadLetterConfig", "arn"));
        Assert.Equal("breaching", cloud.Input("static-answers-job-silent", "treatMissingData"));
        Assert.Equal(["QueueName=static-answers-job-lost-queue"], cloud.Texts("static-answers-job-lost-alarm", "dimensions"));
    }

    [Fact]
    public void Without_a_service_that_ranks_lists_there_is_an_answer_for_each_placement_and_one_for_the_rest()
    {
        var settings = new StaticAnswerSettings { Placements = ["similar-items", "also-bought"], Categories = ["Women"], EveryMinutes = 15 };
        var plan = new StaticAnswerPlan(settings, [Examples.Service()]);

        Assert.Equal(["answers/any.json", "answers/similar-items/all.json", "answers/also-bought/all.json"], plan.Answers.Select(answer => answer.Key));
        Assert.DoesNotContain("women", plan.ForEdge(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Categories_that_differ_only_in_what_a_name_of_an_object_cannot_have_have_two_objects_and_the_same_one_has_one()
    {
        var settings = new StaticAnswerSettings { Placements = ["similar-items"], Categories = ["A & B", "A > B", "a>b"], EveryMinutes = 15 };
        var plan = new StaticAnswerPlan(settings, [Examples.Service("ranking", "/v1/listings")]);

        Assert.Equal(2 + 2 * 2, plan.Answers.Count);
        Assert.Equal(plan.Answers.Count, plan.Answers.Select(answer => answer.Key).Distinct().Count());
    }
}
