using Platform.Infra.Google;
using Platform.Infra.Google.Delivery;
using Platform.Infra.Tests.Grants;

namespace Platform.Infra.Tests.Google.Delivery;

[Collection(EnvironmentCollection.Name)]
public sealed class GitHubFederationTests
{
    private const string Pool = "principalSet://iam.googleapis.com/github-pool";

    [Fact]
    public async Task Only_runs_of_our_repository_by_name_and_number_are_known()
    {
        var cloud = await MadeAsync();

        Assert.Equal("https://token.actions.githubusercontent.com", cloud.Input("github-provider", "oidc", "issuerUri"));
        Assert.Equal("assertion.repository_id == '42' && assertion.repository == 'shop/platform'", cloud.Input("github-provider", "attributeCondition"));
    }

    [Fact]
    public async Task Every_run_may_look_and_only_one_of_the_branch_and_the_environment_may_change_anything()
    {
        var cloud = await MadeAsync();

        Assert.Equal($"{Pool}/attribute.repository_id/42", cloud.Input("github-preview-trust", "member"));
        Assert.Equal($"{Pool}/attribute.deployment/refs/heads/main@", cloud.Input("github-drift-trust", "member"));
        Assert.Equal($"{Pool}/attribute.deployment/refs/heads/main@prod", cloud.Input("github-deploy-trust", "member"));
        Assert.Equal(
            [
                "attribute.deployment=assertion.ref + '@' + (has(assertion.environment) ? assertion.environment : '')",
                "attribute.repository_id=assertion.repository_id", "google.subject=assertion.sub",
            ],
            cloud.Texts("github-provider", "attributeMapping"));
    }

    [Fact]
    public async Task Who_deploys_may_grant_what_the_stack_grants_and_not_more_to_itself()
    {
        var cloud = await MadeAsync();
        var expression = (string)cloud.Input("github-deploy-resourcemanager-projectIamAdmin", "condition", "expression")!;

        Assert.StartsWith("api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly([", expression, StringComparison.Ordinal);
        Assert.All(DeliveryRoles.Grantable, role => Assert.Contains($"'{role}'", expression, StringComparison.Ordinal));
        Assert.Empty(DeliveryRoles.Grantable.Intersect(DeliveryRoles.Deploy));
        Assert.DoesNotContain("roles/resourcemanager.projectIamAdmin", DeliveryRoles.Grantable);
        Assert.DoesNotContain(DeliveryRoles.Deploy, role => role.EndsWith("projectIamAdmin", StringComparison.Ordinal) || role.EndsWith("workloadIdentityPoolAdmin", StringComparison.Ordinal));
    }

    /// <summary>By what the names of Google's roles end with.</summary>
    [Fact]
    public void Who_previews_can_change_nothing_and_reads_no_data() => Assert.All(
        DeliveryRoles.Preview,
        role => Assert.Matches("(viewer|Viewer|reader|browser|securityReviewer|serviceUsageConsumer)$", role));

    /// <summary>The provider reads Redis with its password, versions of secrets with what they hold, and sinks by a role that sees logs.</summary>
    [Fact]
    public async Task Who_searches_for_drift_can_read_all_that_the_stack_is_made_of_and_change_nothing()
    {
        var cloud = await MadeAsync();

        Assert.Equal(["redis.instances.getAuthString"], cloud.Items("github-drift-passwords", "permissions"));
        Assert.Equal("github-drift-passwords", cloud.Input("github-drift-passwords-grant", "role"));
        Assert.Superset(
            new HashSet<string> { "roles/secretmanager.secretAccessor", "roles/logging.viewer", "roles/aiplatform.viewer", "roles/iam.workloadIdentityPoolViewer" },
            DeliveryRoles.Drift.ToHashSet());
        Assert.All(DeliveryRoles.Drift.Except(DeliveryRoles.Preview), role => Assert.Matches("(viewer|Viewer|secretAccessor)$", role));
        Assert.DoesNotContain("roles/secretmanager.secretAccessor", DeliveryRoles.Preview);
    }

    [Fact]
    public void No_role_is_named_twice()
    {
        Assert.Equal(DeliveryRoles.Preview.Distinct().Order(StringComparer.Ordinal), DeliveryRoles.Preview);
        Assert.Equal(DeliveryRoles.Deploy.Distinct().Order(StringComparer.Ordinal), DeliveryRoles.Deploy);
    }

    [Fact]
    public async Task There_is_no_key_anywhere()
    {
        using var repository = new RepositoryCopy();
        var types = (await repository.PreviewAsync()).Graph.Stacks.SelectMany(stack => stack.Resources).Select(resource => resource.Type).ToArray();

        Assert.Contains("gcp:iam/workloadIdentityPool:WorkloadIdentityPool", types);
        Assert.DoesNotContain(types, type => type.StartsWith("gcp:serviceaccount/key:", StringComparison.Ordinal) || type.StartsWith("aws:iam/accessKey:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_repository_nobody_is_trusted()
    {
        using var repository = new RepositoryCopy("Collector").With("Pulumi.test.yaml", "config:\n  platform:project: shop-ml-test\n");
        var stack = (await repository.PreviewAsync("test")).Graph.Stacks[0];

        Assert.NotEmpty(stack.Resources);
        Assert.DoesNotContain(stack.Resources, resource => resource.Name.StartsWith("github", StringComparison.Ordinal));
        Assert.DoesNotContain(GrantReader.Read(stack), grant => grant.Role == "roles/resourcemanager.projectIamAdmin");
    }

    private static async Task<Cloud> MadeAsync()
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() =>
        {
            var google = GoogleCloud.Create(Examples.Settings);
            var keys = Examples.Keys(google);
            _ = new GitHubFederation(
                "github",
                new()
                {
                    Settings = Examples.Settings,
                    Images = new ImageRegistry("images", new() { Settings = Examples.Settings, Keys = keys }, google),
                    Releases = new ReleasePolicy("releases", new() { Settings = Examples.Settings, Keys = keys }, google),
                },
                google);
        });
        return cloud;
    }
}
