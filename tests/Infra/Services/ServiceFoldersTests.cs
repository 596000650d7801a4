namespace Platform.Infra.Tests.Services;

[Collection(EnvironmentCollection.Name)]
public sealed class ServiceFoldersTests
{
    /// <summary>Each row: a text of a manifest, what is written instead, and what must be said, after the file.</summary>
    public static TheoryData<string, string, string> Mistakes { get; } = new()
    {
        { "cpu: 60%", "cpu: lots", "4: scaling.cpu: expected a percentage" },
        { "owner: ml-examples\n", "", "1: owner: expected " },
        { "routes: [", "routs: [", "3: routs: expected one of capacity" },
        { "name: example", "name: kube-example", "1: name: expected a name that does not begin like the cluster's own" },
        { "name: example", "name: gateway", "1: name: expected a name that is not the platform's own" },
        { "name: example", "name: other", "1: name: expected a name that no other service has, found \"other\", as in services/Another/service.yaml" },
        { "routes: [/v1/example]", "routes:\n  - /v1/example\n  - /v1/other", "5: routes: expected routes that no other service has, found \"/v1/other\", as in services/Another/service.yaml" },
        { "name: example", "name: [", "1: (document): expected YAML" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_ends_the_program_with_file_and_line(string text, string instead, string said)
    {
        using var repository = Two().With("services/Example/service.yaml", Replace(Examples.Manifest("example"), text, instead));
        var outcome = await repository.PreviewAsync("prod");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains($"services/Example/service.yaml:{said}", outcome.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_in_two_files_are_told_at_once()
    {
        using var repository = Two()
            .With("services/Example/service.yaml", Replace(Examples.Manifest("example"), "max: 40", "max: 0"))
            .With("services/Another/service.yaml", Replace(Examples.Manifest("other"), "memory: 1Gi", "memory: much"));
        var outcome = await repository.PreviewAsync("prod");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("services/Example/service.yaml:4: scaling.max: expected", outcome.Text, StringComparison.Ordinal);
        Assert.Contains("services/Another/service.yaml:6: resources.memory: expected", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_folder_with_a_manifest_and_nothing_else_has_all_that_a_service_has()
    {
        using var repository = new RepositoryCopy("Collector").With("services/Example/service.yaml", Examples.Manifest("example"));
        var outcome = await repository.PreviewAsync("prod");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            [
                "balloons-example kubernetes:apps/v1:Deployment",
                "example-account gcp:serviceaccount/account:Account",
                "example-allow-collectors kubernetes:networking.k8s.io/v1:NetworkPolicy",
                "example-allow-load-balancers kubernetes:networking.k8s.io/v1:NetworkPolicy",
                "example-autoscaler kubernetes:autoscaling/v2:HorizontalPodAutoscaler",
                "example-availability gcp:monitoring/slo:Slo",
                "example-availability-fast gcp:monitoring/alertPolicy:AlertPolicy",
                "example-availability-slow gcp:monitoring/alertPolicy:AlertPolicy",
                "example-backend kubernetes:networking.gke.io/v1:GCPBackendPolicy",
                "example-budget kubernetes:policy/v1:PodDisruptionBudget",
                "example-dashboard gcp:monitoring/dashboard:Dashboard",
                "example-deny-all kubernetes:networking.k8s.io/v1:NetworkPolicy",
                "example-deployment kubernetes:apps/v1:Deployment",
                "example-errors gcp:logging/metric:Metric",
                "example-errors-logged gcp:monitoring/alertPolicy:AlertPolicy",
                "example-health-check kubernetes:networking.gke.io/v1:HealthCheckPolicy",
                "example-kubernetes-account kubernetes:core/v1:ServiceAccount",
                "example-latency gcp:monitoring/slo:Slo",
                "example-latency-fast gcp:monitoring/alertPolicy:AlertPolicy",
                "example-latency-slow gcp:monitoring/alertPolicy:AlertPolicy",
                "example-metrics kubernetes:monitoring.googleapis.com/v1:PodMonitoring",
                "example-namespace kubernetes:core/v1:Namespace",
                "example-route kubernetes:gateway.networking.k8s.io/v1:HTTPRoute",
                "example-service kubernetes:core/v1:Service",
                "example-unreachable gcp:monitoring/alertPolicy:AlertPolicy",
                "example-uptime gcp:monitoring/uptimeCheckConfig:UptimeCheckConfig",
                "example-watched gcp:monitoring/customService:CustomService",
                "example-workload gcp:serviceaccount/iAMMember:IAMMember",
            ],
            outcome.Graph.Stacks[0].Resources.Where(resource => resource.Custom
                    && (resource.Name.StartsWith("example-", StringComparison.Ordinal) || resource.Name.EndsWith("-example", StringComparison.Ordinal)))
                .Select(resource => $"{resource.Name} {resource.Type}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_without_a_manifest_is_no_service()
    {
        using var repository = new RepositoryCopy("Collector").With("services/Store/Store.cs", "");
        Assert.Contains("output services: \"collector\"", (await repository.PreviewAsync("prod")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_folder_of_services_there_is_a_sentence()
    {
        using var repository = new RepositoryCopy();
        Directory.Delete(Path.Combine(repository.Path, "services"), recursive: true);

        Assert.Contains("error: services: expected the folder of the services, found nothing", (await repository.PreviewAsync("prod")).Text, StringComparison.Ordinal);
    }

    private static RepositoryCopy Two() => new RepositoryCopy("Collector").WithoutServices()
        .With("services/Example/service.yaml", Examples.Manifest("example"))
        .With("services/Another/service.yaml", Examples.Manifest("other", "/v1/other"));

    private static string Replace(string manifest, string text, string instead)
    {
        Assert.Contains(text, manifest, StringComparison.Ordinal);
        return manifest.Replace(text, instead, StringComparison.Ordinal);
    }
}
