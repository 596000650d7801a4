using Platform.Infra.Google;
using Platform.Infra.Google.Delivery;
using Platform.Infra.Google.Foundation;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Tests.Preview.Running;
using Pulumi.Utilities;

namespace Platform.Infra.Tests.Google.Foundation;

[Collection(EnvironmentCollection.Name)]
public sealed class GoogleProjectTests
{
    [Fact]
    public async Task Each_API_is_switched_on_once_and_stays_on()
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() => _ = Examples.Project);

        Assert.Equal(GoogleApi.All.Select(api => $"project-{api}").Prepend("google-project").Order(StringComparer.Ordinal), cloud.Names);
        Assert.Equal(GoogleApi.All.Distinct(), GoogleApi.All);
        Assert.All(GoogleApi.All, api =>
        {
            Assert.Equal($"{api}.googleapis.com", cloud.Input($"project-{api}", "service"));
            Assert.Equal(false, cloud.Input($"project-{api}", "disableOnDestroy"));
            Assert.Equal("shop-ml-test", cloud.Input($"project-{api}", "project"));
        });
    }

    [Fact]
    public async Task Google_is_asked_for_the_number_and_who_is_billed()
    {
        GoogleProject? project = null;
        await new Cloud().RunAsync(() => project = Examples.Project);

        Assert.Equal(Cloud.ProjectNumber, await OutputUtilities.GetValueAsync(project!.Number));
        Assert.Equal("ABCDEF-ABCDEF-ABCDEF", await OutputUtilities.GetValueAsync(project.BillingAccount));
    }

    [Fact]
    public async Task All_else_waits_for_the_APIs_by_its_provider()
    {
        using var repository = new RepositoryCopy();
        var stack = (await repository.PreviewAsync("prod")).Graph.Stacks[0];
        var provider = Assert.Single(stack.Resources, resource => resource.Name == "google");
        var services = stack.Resources.Where(resource => resource.Type == "gcp:projects/service:Service").ToArray();

        Assert.Equal(GoogleApi.All.Count, services.Length);
        Assert.Equal(services.Select(service => service.Urn).Order(StringComparer.Ordinal), provider.Dependencies);
        Assert.All(services, service => Assert.Contains("::google-project", service.Provider!, StringComparison.Ordinal));
        Assert.Empty(Assert.Single(stack.Resources, resource => resource.Name == "google-project").Dependencies);
    }

    /// <summary>Google refuses calls about budgets from people who name no project that answers for them.</summary>
    [Fact]
    public async Task Calls_are_the_projects_own_once_its_APIs_are_there()
    {
        using var repository = new RepositoryCopy();
        var resources = (await repository.PreviewAsync("prod")).Graph.Stacks[0].Resources;
        var provider = Assert.Single(resources, resource => resource.Name == "google").Inputs;
        var first = Assert.Single(resources, resource => resource.Name == "google-project").Inputs;

        Assert.Equal(new PropertyValue.TextValue("shop-ml-prod"), provider.At("billingProject"));
        Assert.Equal(new PropertyValue.TextValue("true"), provider.At("userProjectOverride"));
        Assert.Null(first.At("billingProject"));
        Assert.All([DeliveryRoles.Preview, DeliveryRoles.Drift], roles => Assert.Contains("roles/serviceusage.serviceUsageConsumer", roles));
    }

    /// <summary>Before there is a project nobody can be asked; so nothing fails, and what follows is unknown.</summary>
    [Fact]
    public async Task Before_anything_is_made_the_number_is_unknown()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            var google = GoogleCloud.Create(Examples.Settings);
            _ = Examples.Keys(google);
        });

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(PropertyValue.Unknown, outcome.Resource("keys-messages-agent").Inputs.At("member"));
    }
}
