using Platform.Infra.Google;
using Platform.Infra.Google.Foundation;
using Pulumi.Utilities;

namespace Platform.Infra.Tests.Google.Foundation;

[Collection(EnvironmentCollection.Name)]
public sealed class ServiceAgentsTests
{
    /// <summary>Each row: an agent as <see cref="ServiceAgent"/> names it, and its address as Google's documentation does.</summary>
    [Theory]
    [InlineData("AiPlatform", "service-123456789012@gcp-sa-aiplatform.iam.gserviceaccount.com")]
    [InlineData("ArtifactRegistry", "service-123456789012@gcp-sa-artifactregistry.iam.gserviceaccount.com")]
    [InlineData("BigQueryEncryption", "bq-123456789012@bigquery-encryption.iam.gserviceaccount.com")]
    [InlineData("Compute", "service-123456789012@compute-system.iam.gserviceaccount.com")]
    [InlineData("Container", "service-123456789012@container-engine-robot.iam.gserviceaccount.com")]
    [InlineData("Logging", "service-123456789012@gcp-sa-logging.iam.gserviceaccount.com")]
    [InlineData("PubSub", "service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com")]
    [InlineData("Redis", "service-123456789012@cloud-redis.iam.gserviceaccount.com")]
    [InlineData("Scheduler", "service-123456789012@gcp-sa-cloudscheduler.iam.gserviceaccount.com")]
    [InlineData("SecretManager", "service-123456789012@gcp-sa-secretmanager.iam.gserviceaccount.com")]
    [InlineData("Storage", "service-123456789012@gs-project-accounts.iam.gserviceaccount.com")]
    [InlineData("StorageTransfer", "project-123456789012@storage-transfer-service.iam.gserviceaccount.com")]
    [InlineData("Workflows", "service-123456789012@gcp-sa-workflows.iam.gserviceaccount.com")]
    public async Task An_agent_has_the_name_that_Google_gives_it(string agent, string email)
    {
        var (_, agents) = await MadeAsync();
        Assert.Equal(email, await OutputUtilities.GetValueAsync(agents.Of(Enum.Parse<ServiceAgent>(agent))));
        Assert.Equal($"serviceAccount:{email}", await OutputUtilities.GetValueAsync(agents.MemberOf(Enum.Parse<ServiceAgent>(agent))));
    }

    [Fact]
    public async Task There_is_a_name_for_every_agent()
    {
        var (_, agents) = await MadeAsync();
        foreach (var agent in Enum.GetValues<ServiceAgent>())
            Assert.EndsWith(".iam.gserviceaccount.com", await OutputUtilities.GetValueAsync(agents.Of(agent)), StringComparison.Ordinal);
        Assert.Equal(Cloud.ProjectNumber, await OutputUtilities.GetValueAsync(agents.ProjectNumber));
        Assert.Equal("107100000000000000001", await OutputUtilities.GetValueAsync(agents.StorageTransferSubject));
    }

    [Fact]
    public async Task Those_that_would_come_too_late_are_made_beforehand()
    {
        var (cloud, _) = await MadeAsync();
        var made = cloud.Made.Where(one => one.Type == "gcp:projects/serviceIdentity:ServiceIdentity").Select(one => (string)one.Inputs["service"]);

        Assert.Equal(
            ["aiplatform", "artifactregistry", "cloudscheduler", "container", "pubsub", "redis", "secretmanager", "workflows"],
            made.Select(service => service.Split('.')[0]));
    }

    private static async Task<(Cloud Cloud, ServiceAgents Agents)> MadeAsync()
    {
        var cloud = new Cloud();
        ServiceAgents? agents = null;
        await cloud.RunAsync(() => agents = new ServiceAgents(
            "agents", new() { Settings = Examples.Settings, Project = Examples.Project }, GoogleCloud.Create(Examples.Settings)));
        return (cloud, agents!);
    }
}
