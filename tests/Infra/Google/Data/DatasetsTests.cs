using Platform.Infra.Google.Data;

namespace Platform.Infra.Tests.Google.Data;

[Collection(EnvironmentCollection.Name)]
public sealed class DatasetsTests
{
    [Fact]
    public async Task Rows_are_parted_by_day_and_go_when_their_time_is_over()
    {
        var cloud = await ShopData.MadeAsync();

        Assert.Equal(["expirationMs=34560000000", "field=eventTime", "type=DAY"], cloud.Texts("analytics-events-rows", "timePartitioning"));
        Assert.Equal(["eventType", "visitorId"], cloud.Items("analytics-events-rows", "clusterings"));
        Assert.Equal("analytics-key", cloud.Input("analytics-events-rows", "encryptionConfiguration", "kmsKeyName"));
        Assert.Equal(true, cloud.Input("analytics-events-rows", "deletionProtection"));
        Assert.Equal(("analytics-key", "48"), (cloud.Input("analytics-events", "defaultEncryptionConfiguration", "kmsKeyName"), cloud.Input("analytics-events", "maxTimeTravelHours")));
    }

    [Fact]
    public async Task Views_of_figures_may_read_events_and_their_readers_may_not()
    {
        var cloud = await ShopData.MadeAsync(data => _ = new KpiReaders("readers", new() { Settings = data.Settings, Datasets = data.Datasets }, data.Google));

        Assert.Equal(["datasetId=kpis", "projectId=shop-ml-test"], cloud.Texts("analytics-kpis-may-read", "authorizedDataset", "dataset"));
        var grants = cloud.Made.Where(one => one.Inputs.TryGetValue("member", out var member) && (string)member == "group:analysts@example.com").ToArray();
        Assert.Equal(
            ["roles/bigquery.dataViewer", "roles/bigquery.jobUser", "roles/serviceusage.serviceUsageConsumer"],
            grants.Select(grant => (string)grant.Inputs["role"]).Order(StringComparer.Ordinal));
        Assert.Equal("kpis", Assert.Single(grants, grant => grant.Inputs.ContainsKey("datasetId")).Inputs["datasetId"]);
    }

    [Fact]
    public async Task Views_name_the_project_and_those_over_people_lie_where_no_reader_looks()
    {
        var cloud = await ShopData.MadeAsync(data => _ = new KpiViews("kpis", new() { Settings = data.Settings, Datasets = data.Datasets }, data.Google));

        Assert.All(KpiViews.Steps, step => Assert.Equal("events", cloud.Input($"kpis-{step.Replace('_', '-')}", "datasetId")));
        Assert.All(KpiViews.Kpis, kpi => Assert.Equal("kpis", cloud.Input($"kpis-{kpi.Replace('_', '-')}", "datasetId")));
        Assert.Contains("FROM `shop-ml-test`.`events`.counted_events", (string)cloud.Input("kpis-orders", "view", "query")!, StringComparison.Ordinal);
        Assert.DoesNotContain("{", (string)cloud.Input("kpis-counted-events", "view", "query")!, StringComparison.Ordinal);
    }

    /// <summary>Whose readers may not see events; and of the dataset that trusts theirs, views count on tables alone.</summary>
    [Fact]
    public async Task Views_of_figures_read_the_table_of_events_and_no_other_view()
    {
        var cloud = await ShopData.MadeAsync(data => _ = new KpiViews("kpis", new() { Settings = data.Settings, Datasets = data.Datasets }, data.Google));

        Assert.All(KpiViews.Kpis.Select(kpi => (string)cloud.Input($"kpis-{kpi.Replace('_', '-')}", "view", "query")!), query =>
        {
            Assert.Contains("`shop-ml-test`.`events`.user_events", query, StringComparison.Ordinal);
            Assert.DoesNotMatch("`events`[.](?!user_events)", query);
        });
    }
}
