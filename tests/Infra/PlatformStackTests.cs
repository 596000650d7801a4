using System.Collections.Immutable;
using System.Text;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Running;

namespace Platform.Infra.Tests;

[Collection(EnvironmentCollection.Name)]
public sealed class PlatformStackTests
{
    private const string Kubernetes = "urn:pulumi:prod::platform::platform:google:ServingCluster$pulumi:providers:kubernetes::serving-kubernetes";
    private const string Amazon = "urn:pulumi:prod::platform::pulumi:providers:aws::amazon";
    private const string Google = "urn:pulumi:prod::platform::pulumi:providers:gcp::google";

    [Fact]
    public async Task Both_stacks_run_with_what_is_committed_without_a_secret_or_an_account()
    {
        using var repository = new RepositoryCopy();
        var outcome = await repository.PreviewAsync();

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(["prod", "staging"], outcome.Graph.Stacks.Select(stack => stack.Name));
        Assert.All(outcome.Graph.Stacks, stack => Assert.Empty(stack.Diagnostics));
        Assert.DoesNotContain("secure:", File.ReadAllText(Path.Combine(repository.Path, "Pulumi.prod.yaml")), StringComparison.Ordinal);
        Assert.DoesNotContain("secure:", File.ReadAllText(Path.Combine(repository.Path, "Pulumi.staging.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_of_each_type_what_the_inventory_says()
    {
        using var repository = new RepositoryCopy().WithoutServices();
        var bare = await repository.PreviewAsync();
        repository.With("services/Example/service.yaml", Examples.Manifest("example"));
        var one = await repository.PreviewAsync();

        var text = new StringBuilder();
        foreach (var stack in bare.Graph.Stacks)
            Write(text, $"{stack.Name} without services", Types(stack));
        foreach (var stack in one.Graph.Stacks)
            Write(text, $"{stack.Name} for each service", Types(stack).RemoveRange(Types(bare.Graph.Stack(stack.Name)!)));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "inventory.golden.txt")), text.ToString());
    }

    [Fact]
    public async Task Two_services_have_twice_what_one_has()
    {
        using var one = new RepositoryCopy().WithoutServices().With("services/One/service.yaml", Examples.Manifest("one"));
        using var two = new RepositoryCopy().WithoutServices()
            .With("services/One/service.yaml", Examples.Manifest("one")).With("services/Two/service.yaml", Examples.Manifest("two", "/v1/two"));
        var (first, second) = (await one.PreviewAsync("prod"), await two.PreviewAsync("prod"));

        static int Of(PreviewOutcome outcome, string service) => outcome.Graph.Stacks[0].Resources
            .Count(resource => resource.Name == service || resource.Name.StartsWith($"{service}-", StringComparison.Ordinal)
                || resource.Name == $"balloons-{service}");
        Assert.Equal(Of(first, "one"), Of(second, "two"));
        Assert.Equal(first.Graph.Stacks[0].Resources.Length + Of(second, "two"), second.Graph.Stacks[0].Resources.Length);
    }

    [Fact]
    public async Task The_same_program_gives_the_same_bytes()
    {
        using var repository = new RepositoryCopy();
        await repository.PreviewAsync(new PreviewOptions { Json = repository.FileOf("one.json") });
        await repository.PreviewAsync(new PreviewOptions { Json = repository.FileOf("two.json") });

        Assert.Equal(
            await File.ReadAllBytesAsync(repository.FileOf("one.json").FullName), await File.ReadAllBytesAsync(repository.FileOf("two.json").FullName));
    }

    [Fact]
    public async Task A_second_preview_shows_no_change()
    {
        using var repository = new RepositoryCopy();
        var file = repository.FileOf("base.json");
        await repository.PreviewAsync(new PreviewOptions { Save = file });
        var again = await repository.PreviewAsync(new PreviewOptions { Base = file });

        Assert.Equal(0, again.ExitCode);
        Assert.Equal(2, again.Differences.Length);
        Assert.All(again.Differences, difference => Assert.Empty(difference.Changes));
    }

    [Fact]
    public async Task A_new_service_adds_and_changes_nothing_else_but_what_the_edge_sends_on()
    {
        using var repository = new RepositoryCopy("Collector");
        var file = repository.FileOf("base.json");
        await repository.PreviewAsync(new PreviewOptions { Save = file, Stacks = ["prod"] });
        repository.With("services/Example/service.yaml", Examples.Manifest("example"));
        var after = await repository.PreviewAsync(new PreviewOptions { Base = file, Stacks = ["prod"] });

        Assert.Equal(0, after.ExitCode);
        Assert.All(after.Differences[0].Changes, change => Assert.Equal(
            change.Resource.Name == "edge-distribution" ? ChangeKind.Update : ChangeKind.Create, change.Kind));
    }

    [Fact]
    public async Task What_holds_something_is_not_made_anew_unless_the_configuration_allows_it()
    {
        using var repository = new RepositoryCopy("Collector");
        var file = repository.FileOf("base.json");
        await repository.PreviewAsync(new PreviewOptions { Save = file, Stacks = ["prod"] });
        const string moved = "config:\n  platform:project: shop-ml-prod\n  platform:region: europe-west3\n";
        var refused = await repository.With("Pulumi.prod.yaml", moved).PreviewAsync(new PreviewOptions { Base = file, Stacks = ["prod"] });
        var names = string.Join(", ", refused.Differences[0].Forbidden.Select(change => change.Resource.Name));
        repository.With("Pulumi.prod.yaml", $"{moved}  platform:allowReplace: [{names}]\n");
        var allowed = await repository.PreviewAsync(new PreviewOptions { Base = file, Stacks = ["prod"] });

        Assert.Equal((3, 0), (refused.ExitCode, allowed.ExitCode));
        Assert.Contains("serving-cluster", names, StringComparison.Ordinal);
        Assert.Empty(allowed.Graph.Stacks[0].Diagnostics);
    }

    [Fact]
    public async Task What_cannot_be_made_anew_is_protected_in_production_only()
    {
        using var repository = new RepositoryCopy("Collector");
        var outcome = await repository.PreviewAsync();

        Assert.Equal(
            [
                "analytics-events", "analytics-events-rows", "analytics-kpis", "audit-bucket", "catalogue-drops-incoming-bucket",
                "data-catalogue", "data-events", "data-experiments", "data-mail", "data-models", "data-people", "edge-firewall-logs",
                "edge-logs-bucket", "events-dead-letters", "events-dead-letters-waiting", "events-delivery-files", "events-delivery-rows",
                "events-schema", "events-topic", "github-issuer", "platform-google-zone", "platform-images", "platform-keys-analytics",
                "platform-keys-cluster-secrets", "platform-keys-images", "platform-keys-logs", "platform-keys-messages",
                "platform-keys-nodes", "platform-keys-ring", "platform-keys-secrets", "platform-keys-sessions", "platform-keys-storage",
                "platform-keys-training", "platform-network", "platform-nodes", "platform-releases-key", "platform-services-connection",
                "platform-services-range", "serving-address", "serving-cluster", "sessions-auth", "sessions-ca", "sessions-redis",
                "shop-events-archive", "shop-events-lost-queue", "shop-mail-feedback", "shop-mail-identity", "site-alarms-site-key",
                "site-world-alarms-site-key", "static-answers-firewall-logs", "static-answers-job-logs", "static-answers-job-lost-queue",
                "static-answers-objects-bucket", "training-board",
            ],
            Protected(outcome.Graph.Stack("prod")!));
        Assert.Empty(Protected(outcome.Graph.Stack("staging")!));
    }

    [Fact]
    public async Task Every_resource_has_a_component_and_a_provider_that_were_meant_for_it()
    {
        using var repository = new RepositoryCopy();
        var stack = (await repository.PreviewAsync("prod")).Graph.Stacks[0];
        var resources = stack.Resources.Where(resource => resource.Custom && !resource.Type.StartsWith("pulumi:", StringComparison.Ordinal)).ToArray();

        Assert.All(resources, resource => Assert.Contains("platform:", resource.Parent!, StringComparison.Ordinal));
        Assert.All(resources, resource => Assert.Equal(ProviderFor(resource), resource.Provider));
    }

    [Fact]
    public async Task A_services_identity_waits_for_the_clusters_pool_and_its_pods_for_identity_and_walls()
    {
        using var repository = new RepositoryCopy("Collector");
        var stack = (await repository.PreviewAsync("prod")).Graph.Stacks[0];

        Assert.Contains("serving-cluster", Dependencies(stack, "collector-workload"));
        Assert.Superset(
            new HashSet<string>([
                "collector-account", "collector-allow-collectors", "collector-allow-google", "collector-allow-load-balancers", "collector-allow-sessions",
                "collector-deny-all", "collector-kubernetes-account", "collector-namespace", "collector-sessions", "collector-workload", "platform-serving",
            ]),
            Dependencies(stack, "collector-deployment"));
        Assert.Superset(new HashSet<string>(["serving-cluster", "serving-serving-pool"]), Dependencies(stack, "serving-kubernetes"));
        Assert.Superset(new HashSet<string>(["platform-network", "platform-nodes", "serving-nodes-account"]), Dependencies(stack, "serving-cluster"));
    }

    /// <summary>What CloudFront takes from us-east-1, and what watches it there.</summary>
    private static bool IsOfTheWorld(string name) =>
        (name.StartsWith("edge-", StringComparison.Ordinal) && !name.StartsWith("edge-logs-", StringComparison.Ordinal))
        || name.Contains("-firewall-", StringComparison.Ordinal) || name.StartsWith("site-world-", StringComparison.Ordinal);

    /// <summary>What switches the APIs on cannot wait for them; what is random needs no account.</summary>
    private static string? ProviderFor(RecordedResource resource) => ResourceUrn.Package(resource.Type) switch
    {
        "kubernetes" => Kubernetes,
        "random" => null,
        "aws" => IsOfTheWorld(resource.Name) ? $"{Amazon}-world" : Amazon,
        _ => resource.Type == "gcp:projects/service:Service" ? $"{Google}-project" : Google,
    };

    private static IEnumerable<string> Protected(StackGraph stack) =>
        stack.Resources.Where(resource => resource.Protect).Select(resource => resource.Name).Order(StringComparer.Ordinal);

    private static HashSet<string> Dependencies(StackGraph stack, string name) =>
        [.. Assert.Single(stack.Resources, resource => resource.Name == name).Dependencies.Select(urn => ResourceUrn.Name(urn))];

    /// <summary>Types and how many there are, as one text each so that they can be taken away from others.</summary>
    private static ImmutableList<string> Types(StackGraph stack) =>
        [.. stack.Resources.Select(resource => resource.Type).Order(StringComparer.Ordinal)];

    private static void Write(StringBuilder text, string title, ImmutableList<string> types)
    {
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{title}: {types.Count}\n");
        foreach (var type in types.GroupBy(type => type))
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{type.Count(),5} {type.Key}\n");
    }
}
