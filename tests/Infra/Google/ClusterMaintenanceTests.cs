using Platform.Infra.Configuration;
using Platform.Infra.Google;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Google;

[Collection(EnvironmentCollection.Name)]
public sealed class ClusterMaintenanceTests
{
    private const string Cluster = "serving-cluster";

    [Fact]
    public async Task It_is_upgraded_in_a_window_that_comes_back()
    {
        var cloud = await MadeAsync(Examples.Settings.Maintenance with { Start = "22:30", Hours = 6, Days = ["SA", "SU"] });

        Assert.Equal(
            ["endTime=2026-01-02T04:30:00Z", "recurrence=FREQ=WEEKLY;BYDAY=SA,SU", "startTime=2026-01-01T22:30:00Z"],
            cloud.Texts(Cluster, "maintenancePolicy", "recurringWindow"));
    }

    [Fact]
    public async Task Within_a_freeze_the_last_day_included_nothing_is_upgraded()
    {
        var cloud = await MadeAsync(Examples.Settings.Maintenance);

        Assert.Equal("freeze-2026-11-15", cloud.Input(Cluster, "maintenancePolicy", "maintenanceExclusions", "0", "exclusionName"));
        Assert.Equal("2026-11-15T00:00:00Z", cloud.Input(Cluster, "maintenancePolicy", "maintenanceExclusions", "0", "startTime"));
        Assert.Equal("2027-01-01T00:00:00Z", cloud.Input(Cluster, "maintenancePolicy", "maintenanceExclusions", "0", "endTime"));
        Assert.Equal("NO_UPGRADES", cloud.Input(Cluster, "maintenancePolicy", "maintenanceExclusions", "0", "exclusionOptions", "scope"));
    }

    [Fact]
    public async Task Production_rests_from_the_middle_of_November_to_the_end_of_the_year()
    {
        using var repository = new RepositoryCopy();
        var stacks = (await repository.PreviewAsync()).Graph;
        int Freezes(string stack) => Assert.IsType<PropertyValue.ListValue>(Assert.Single(stacks.Stack(stack)!.Resources, resource => resource.Name == Cluster)
            .Inputs.At("maintenancePolicy", "maintenanceExclusions")).Items.Length;

        Assert.Equal((2, 0), (Freezes("prod"), Freezes("staging")));
        var text = await File.ReadAllTextAsync(Path.Combine(repository.Path, "Pulumi.prod.yaml"));
        Assert.Matches("from: \"20[0-9]{2}-11-15\", to: \"20[0-9]{2}-12-31\"", text);
    }

    private static async Task<Cloud> MadeAsync(MaintenanceSettings maintenance)
    {
        var cloud = new Cloud();
        var settings = Examples.Settings with { Maintenance = maintenance };
        await cloud.RunAsync(() => _ = Examples.Cluster(GoogleCloud.Create(settings), settings));
        return cloud;
    }
}
