namespace Platform.Infra.Tests.Google.Monitoring;

[Collection(EnvironmentCollection.Name)]
public sealed class PlatformMonitoringTests
{
    [Fact]
    public async Task It_watches_events_training_capacity_and_certificates() => Assert.Equal(
        [
            "platform-autoscaler-at-maximum", "platform-campaigns-absent", "platform-certificate-expires", "platform-dead-letters", "platform-drift",
            "platform-events-late", "platform-events-silent", "platform-sessions-memory", "platform-training-failed", "platform-training-not-started",
        ],
        (await Watched.PlatformAsync()).Names.Where(name => name.StartsWith("platform-", StringComparison.Ordinal)));

    [Fact]
    public async Task It_is_too_quiet_after_as_many_minutes_as_the_stack_says_also_where_there_is_no_Collector_at_all()
    {
        var cloud = await Watched.PlatformAsync(Examples.Settings.Alerts with { SilentMinutes = 45 });

        Assert.Equal("(sum(increase(collector_events_total{outcome=\"accepted\"}[45m])) or vector(0)) == 0", Watched.Query(cloud, "platform-events-silent"));
        Assert.Equal(true, cloud.Input("platform-events-silent", "enabled"));
    }

    [Fact]
    public async Task Where_no_events_are_expected_silence_is_no_alert_and_all_others_are()
    {
        var cloud = await Watched.PlatformAsync(Examples.Settings.Alerts with { SilentMinutes = 0 });

        Assert.Equal(false, cloud.Input("platform-events-silent", "enabled"));
        Assert.Equal("platform-events-silent", Assert.Single(cloud.Names, name =>
            name.StartsWith("platform-", StringComparison.Ordinal) && Equals(cloud.Input(name, "enabled"), false)));
    }

    [Fact]
    public async Task A_line_of_the_log_is_told_at_most_once_an_hour_and_says_which_job()
    {
        var cloud = await Watched.PlatformAsync();
        const string alert = "platform-training-not-started";

        Assert.Equal(["job=EXTRACT(resource.labels.job_id)"], cloud.Texts(alert, "conditions", "0", "conditionMatchedLog", "labelExtractors"));
        Assert.Equal(["period=3600s"], cloud.Texts(alert, "alertStrategy", "notificationRateLimit"));
        Assert.Null(cloud.Input("platform-drift", "alertStrategy", "notificationRateLimit"));
        Assert.Equal("86400s", cloud.Input("platform-drift", "alertStrategy", "notificationChannelStrategies", "0", "renotifyInterval"));
    }

    [Fact]
    public async Task Dead_letters_that_wait_for_somebody_to_look_are_not_late() => Assert.Contains(
        "subscription_id!~\".*dead.*\"", Watched.Query(await Watched.PlatformAsync(), "platform-events-late"), StringComparison.Ordinal);

    [Theory]
    [InlineData("platform-autoscaler-at-maximum", "max by (horizontalpodautoscaler) (kube_horizontalpodautoscaler_status_current_replicas) >= max by (horizontalpodautoscaler) (kube_horizontalpodautoscaler_spec_max_replicas)")]
    [InlineData("platform-drift", "max by (model, feature) (model_feature_drift) > 0.3")]
    [InlineData("platform-campaigns-absent", "absent(campaign_wanted_replicas)")]
    [InlineData("platform-certificate-expires", "min by (host) (monitoring_googleapis_com:uptime_check_time_until_ssl_cert_expires{monitored_resource=\"uptime_url\"}) < 14")]
    [InlineData("platform-sessions-memory", "max by (instance_id) (redis_googleapis_com:stats_memory_usage_ratio{monitored_resource=\"redis_instance\"}) > 0.8")]
    public async Task The_rest_is_asked_for_by_query(string alert, string query) => Assert.Equal(query, Watched.Query(await Watched.PlatformAsync(), alert));
}
