using Platform.Infra.Google.Delivery;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Grants;

/// <summary>
/// Who may do what, in both stacks. Mocks do not notice a right that is missing; a deploy fails half-way by it. To append: one row a
/// right, under the area that gives it; the names are those of the resources of the stack (see <see cref="Grant"/>).
/// </summary>
[Collection(EnvironmentCollection.Name)]
public sealed class GrantsTests(CommittedStacks committed) : IClassFixture<CommittedStacks>
{
    private const string Encrypt = "roles/cloudkms.cryptoKeyEncrypterDecrypter";
    private const string Nodes = "serving-nodes-account";
    private const string Analysts = "group:shop-analysts@shop.example";
    private const string Deploy = "github-deploy-account";

    /// <summary>Keys: the service that encrypts, on the key of its purpose. An agent that was looked up, or came with its API, is known by the API.</summary>
    public static TheoryData<string, string, string> Keys { get; } = new()
    {
        { "project-storage", Encrypt, "platform-keys-storage" },
        { "project-storage", Encrypt, "platform-keys-logs" },
        { "project-bigquery", Encrypt, "platform-keys-analytics" },
        { "agents-pubsub", Encrypt, "platform-keys-messages" },
        { "agents-artifactregistry", Encrypt, "platform-keys-images" },
        { "project-compute", Encrypt, "platform-keys-nodes" },
        { "agents-container", Encrypt, "platform-keys-cluster-secrets" },
        { "agents-redis", Encrypt, "platform-keys-sessions" },
        { "agents-secretmanager", Encrypt, "platform-keys-secrets" },
        { "agents-aiplatform", Encrypt, "platform-keys-training" },
    };

    /// <summary>The foundation, the cluster and delivery.</summary>
    public static TheoryData<string, string, string> Foundation { get; } = new()
    {
        { "audit-sink", "roles/storage.objectCreator", "PROJECT-audit-log" },
        { Nodes, "roles/container.defaultNodeServiceAccount", "PROJECT" },
        { Nodes, "roles/artifactregistry.reader", "platform-images" },
        { "github-pool", "roles/iam.workloadIdentityUser", "github-preview-account" },
        { "github-pool", "roles/iam.workloadIdentityUser", "github-drift-account" },
        { "github-pool", "roles/iam.workloadIdentityUser", Deploy },
        { "github-drift-account", "github-drift-passwords", "PROJECT" },
        { "github-drift-account", "roles/secretmanager.secretAccessor", "PROJECT" },
        { "github-preview-account", "roles/browser", "PROJECT" },
        { "github-preview-account", "roles/iam.securityReviewer", "PROJECT" },
        { Deploy, "roles/iam.serviceAccountUser", Nodes },
        { Deploy, "roles/iam.serviceAccountUser", "training-workflow" },
        { Deploy, "roles/iam.serviceAccountUser", "training-scheduler" },
        { Deploy, "roles/artifactregistry.writer", "platform-images" },
        { Deploy, "roles/cloudkms.signerVerifier", "platform-releases-key" },
        { Deploy, "roles/containeranalysis.notes.attacher", "platform-releases-note" },
        { Deploy, "roles/containeranalysis.occurrences.editor", "PROJECT" },
        { Deploy, "roles/binaryauthorization.attestorsViewer", "platform-releases-attestor" },
        { Deploy, "roles/resourcemanager.projectIamAdmin", "PROJECT: Only what the stack grants" },
    };

    /// <summary>Data: Pub/Sub delivers, groups read figures, services what their manifests name.</summary>
    public static TheoryData<string, string, string> Data { get; } = new()
    {
        { "agents-pubsub", "roles/storage.objectCreator", "PROJECT-events" },
        { "agents-pubsub", "roles/storage.legacyBucketReader", "PROJECT-events" },
        { "agents-pubsub", "WRITER", "events" },
        { "agents-pubsub", "roles/pubsub.publisher", "events-dead-letters" },
        { "agents-pubsub", "roles/pubsub.subscriber", "events-files" },
        { "agents-pubsub", "roles/pubsub.subscriber", "events-rows" },
        { Analysts, "roles/bigquery.dataViewer", "kpis" },
        { Analysts, "roles/bigquery.jobUser", "PROJECT" },
        { Analysts, "roles/serviceusage.serviceUsageConsumer", "PROJECT" },
        { "collector-account", "roles/pubsub.publisher", "events" },
        { "collector-account", "roles/secretmanager.secretAccessor", "sessions-auth" },
        { "collector-account", "roles/secretmanager.secretAccessor", "sessions-ca" },
        { "recommender-account", "roles/storage.objectViewer", "PROJECT-events" },
        { "recommender-account", "roles/storage.objectViewer", "PROJECT-catalogue" },
        { "recommender-account", "roles/storage.objectViewer", "PROJECT-models: similar-items only" },
        { "recommender-account", "roles/storage.objectUser", "PROJECT-people" },
    };

    /// <summary>Training: from the schedule to the job and back to the alias.</summary>
    public static TheoryData<string, string, string> Training { get; } = new()
    {
        { "training-scheduler", "roles/workflows.invoker", "PROJECT" },
        { "training-workflow", "roles/aiplatform.user", "PROJECT" },
        { "training-workflow", "roles/logging.logWriter", "PROJECT" },
        { "training-workflow", "roles/iam.serviceAccountUser", "recommender-training-account" },
        { "training-workflow", "roles/storage.objectUser", "PROJECT-models" },
        { "agents-workflows", Encrypt, "platform-keys-training+platform-keys-training-agent" },
        { "agents-aiplatform", "roles/artifactregistry.reader", "platform-images" },
        { "recommender-training-account", "roles/logging.logWriter", "PROJECT" },
        { "recommender-training-account", "roles/storage.objectViewer", "PROJECT-events" },
        { "recommender-training-account", "roles/storage.objectViewer", "PROJECT-catalogue" },
        { "recommender-training-account", "roles/storage.objectUser", "PROJECT-models: similar-items only" },
        { "recommender-training-account", "roles/storage.objectUser", "PROJECT-people" },
    };

    /// <summary>Each service, here Collector.</summary>
    public static TheoryData<string, string, string> Services { get; } = new()
    {
        { "serviceAccount:PROJECT.svc.id.goog[collector/collector]", "roles/iam.workloadIdentityUser", "collector-account" },
        { "serviceAccount:PROJECT.svc.id.goog[custom-metrics/custom-metrics-stackdriver-adapter]", "roles/iam.workloadIdentityUser", "metrics-adapter-account" },
        { "metrics-adapter-account", "roles/monitoring.viewer", "PROJECT" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    [MemberData(nameof(Foundation))]
    [MemberData(nameof(Data))]
    [MemberData(nameof(Training))]
    [MemberData(nameof(Services))]
    public void Who_needs_a_right_has_it_in_both_stacks(string who, string role, string on) => Assert.All(
        committed.Stacks, stack => Assert.Contains(new Grant(InProject(stack, who), role, InProject(stack, on)), GrantReader.Read(stack)));

    [Fact]
    public void Nobody_has_a_basic_role_and_nobody_is_everybody()
    {
        foreach (var grant in committed.Stacks.SelectMany(GrantReader.Read))
        {
            Assert.DoesNotMatch("^roles/(owner|editor|viewer)$", grant.Role);
            Assert.DoesNotMatch("^(allUsers|allAuthenticatedUsers)$", grant.Who);
        }
    }

    /// <summary>To act as every account of a project is to have the rights of all of them.</summary>
    [Fact]
    public void Nobody_acts_as_every_account_of_a_project() => Assert.DoesNotContain(
        committed.Stacks.SelectMany(stack => stack.Resources).Where(resource => resource.Type == "gcp:projects/iAMMember:IAMMember"),
        resource => GrantReader.Read(resource).Role is "roles/iam.serviceAccountUser" or "roles/iam.serviceAccountTokenCreator" or "roles/iam.workloadIdentityUser");

    [Fact]
    public void No_right_is_given_twice()
    {
        foreach (var stack in committed.Stacks)
            Assert.DoesNotContain(GrantReader.Read(stack).GroupBy(grant => grant), group => group.Count() > 1);
    }

    /// <summary>A role that the stack gives in the whole project, but a deploy may not give, is a deploy that fails.</summary>
    [Fact]
    public void A_deploy_may_give_what_the_stack_gives_in_the_whole_project_and_nothing_else()
    {
        foreach (var stack in committed.Stacks)
        {
            var given = stack.Resources
                .Where(resource => resource.Type == "gcp:projects/iAMMember:IAMMember" && ResourceUrn.Type(resource.Parent!) != "platform:google:FederatedIdentity")
                .Select(resource => GrantReader.Read(resource).Role).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(DeliveryRoles.Grantable.Order(StringComparer.Ordinal), given);
        }
    }

    private static string InProject(StackGraph stack, string text) => text.Replace("PROJECT", $"shop-ml-{stack.Name}", StringComparison.Ordinal);
}
