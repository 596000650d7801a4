using Platform.Infra.Configuration;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Project;
using Platform.Infra.Services;
using Pulumi;
using Pulumi.Testing;

namespace Platform.Infra.Tests.Services;

[Collection(EnvironmentCollection.Name)]
public sealed class ImageDigestsTests
{
    private const string Other = "sha256:fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

    [Fact]
    public async Task A_preview_may_show_what_was_not_published()
    {
        using var repository = new RepositoryCopy("Collector");
        var outcome = await repository.PreviewAsync("staging");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("europe-west1-docker.pkg.dev/shop-ml-staging/platform/collector:unpublished", ImageIn(outcome.Graph.Stacks[0]));
    }

    [Fact]
    public async Task A_digest_of_the_configuration_counts_more_than_a_published_one_and_that_more_than_none()
    {
        using var repository = new RepositoryCopy("Collector").With("artifacts/images.json", $$"""{ "collector": "{{Other}}", "gone": "{{Other}}" }""");
        var published = await repository.PreviewAsync("staging");
        repository.With("Pulumi.staging.yaml", $"config:\n  platform:project: shop-ml-staging\n  platform:images: {{ collector: \"{Examples.Digest}\" }}\n");
        var configured = await repository.PreviewAsync("staging");

        Assert.EndsWith($"/platform/collector@{Other}", ImageIn(published.Graph.Stacks[0]), StringComparison.Ordinal);
        Assert.EndsWith($"/platform/collector@{Examples.Digest}", ImageIn(configured.Graph.Stacks[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "collector": "latest" }""", "artifacts/images.json: collector: expected a digest, found \"latest\"")]
    [InlineData("""{ "collector": null }""", "artifacts/images.json: collector: expected a digest, found \"\"")]
    [InlineData("{\n  \"collector\": ", "artifacts/images.json:2: expected a digest by the name of each service")]
    [InlineData("[]", "artifacts/images.json:1: expected a digest by the name of each service")]
    public async Task A_wrong_file_is_named(string content, string said)
    {
        using var repository = new RepositoryCopy("Collector").With("artifacts/images.json", content);
        var outcome = await repository.PreviewAsync("staging");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(said, outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_brought_up_without_its_image()
    {
        using var repository = new RepositoryCopy("Collector", "Recommender");
        var cloud = new Cloud();
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => UpAsync(repository, cloud));

        Assert.Contains("platform:images.collector: expected the digest of a published image, found none", refused.Message, StringComparison.Ordinal);
        Assert.Contains("platform:images.recommender: expected the digest of a published image, found none", refused.Message, StringComparison.Ordinal);
        Assert.Empty(cloud.Made);
    }

    [Fact]
    public async Task Unless_that_is_wanted_and_then_nobody_waits_for_its_pods()
    {
        using var repository = new RepositoryCopy("Collector", "Recommender")
            .With("Pulumi.prod.yaml", "config:\n  platform:project: shop-ml-test\n  platform:allowUnpublished: true\n")
            .With("artifacts/images.json", $$"""{ "collector": "{{Examples.Digest}}" }""");
        var cloud = new Cloud();
        await UpAsync(repository, cloud);

        Assert.Null(cloud.Input("collector-deployment", "metadata", "annotations", "pulumi.com/skipAwait"));
        Assert.Equal("true", cloud.Input("recommender-deployment", "metadata", "annotations", "pulumi.com/skipAwait"));
    }

    [Fact]
    public async Task Brought_up_with_an_image_the_whole_stack_is_made()
    {
        using var repository = new RepositoryCopy("Collector").With("artifacts/images.json", $$"""{ "collector": "{{Examples.Digest}}" }""");
        var cloud = new Cloud();
        await UpAsync(repository, cloud);

        Assert.Equal(
            $"europe-west1-docker.pkg.dev/shop-ml-prod/platform/collector@{Examples.Digest}",
            cloud.Input("collector-deployment", "spec", "template", "spec", "containers", "0", "image"));
    }

    [Fact]
    public async Task A_real_run_asks_for_the_images_of_all_services_there_are() => await Deployment.TestAsync(
        new Cloud().Mocks,
        new TestOptions { ProjectName = "platform", IsPreview = false },
        () =>
        {
            var mistake = Assert.Throws<SettingsException>(() => ImageDigests.Read(Examples.Settings, "/nowhere", [Examples.Service("one"), Examples.Service("two")]));
            Assert.Equal(2, mistake.Mistakes.Count);
        });

    /// <summary>Runs the program as <c>pulumi up</c> does, against a cloud that says yes.</summary>
    private static async Task UpAsync(RepositoryCopy repository, Cloud cloud)
    {
        using var configuration = new EngineConfiguration(StackConfiguration.Read(PulumiProject.Read(repository.Path), "prod").ToJson());
        await Deployment.TestAsync<PlatformStack>(cloud.Mocks, new TestOptions
        {
            ProjectName = "platform", StackName = "prod", RootDirectory = repository.Path, IsPreview = false,
        });
    }

    private static string? ImageIn(StackGraph stack)
    {
        var deployment = Assert.Single(stack.Resources, resource => resource.Name == "collector-deployment");
        var containers = Assert.IsType<PropertyValue.ListValue>(deployment.Inputs.At("spec", "template", "spec", "containers"));
        return (Assert.Single(containers.Items).At("image") as PropertyValue.TextValue)?.Text;
    }
}
