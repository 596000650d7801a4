using System.Globalization;
using Pulumi;
using Pulumi.Gcp.Monitoring.Inputs;

namespace Platform.Infra.Google.Monitoring;

/// <summary>The ways in which something is found to be the case.</summary>
internal static class AlertConditions
{
    /// <summary>A query in PromQL that gives a series for everything that is not as it should be.</summary>
    /// <param name="query">The query.</param>
    /// <param name="lasting">How long it must give that series.</param>
    /// <param name="every">How often it is asked: whole multiples of 30 s.</param>
    public static AlertPolicyConditionArgs Query(Input<string> query, TimeSpan lasting, TimeSpan? every = null) => new()
    {
        DisplayName = "query",
        ConditionPrometheusQueryLanguage = new AlertPolicyConditionConditionPrometheusQueryLanguageArgs
        {
            Query = query,
            Duration = Seconds(lasting),
            EvaluationInterval = Seconds(every ?? TimeSpan.FromMinutes(1)),
            // A metric of ours is unknown to Google until a pod has said it once; a first `up` comes before all pods.
            DisableMetricValidation = true,
        },
    };

    /// <summary>An uptime check that fails from two places of the world or more: one alone may have troubles of its own.</summary>
    public static AlertPolicyConditionArgs Fails(Output<string> check) => new()
    {
        DisplayName = "uptime check",
        ConditionThreshold = new AlertPolicyConditionConditionThresholdArgs
        {
            Filter = Output.Format(
                $"metric.type=\"monitoring.googleapis.com/uptime_check/check_passed\" AND resource.type=\"uptime_url\" AND metric.labels.check_id=\"{check}\""),
            Comparison = "COMPARISON_GT",
            ThresholdValue = 1,
            Duration = Seconds(TimeSpan.FromMinutes(2)),
            Aggregations =
            {
                new AlertPolicyConditionConditionThresholdAggregationArgs
                {
                    AlignmentPeriod = Seconds(TimeSpan.FromMinutes(2)),
                    PerSeriesAligner = "ALIGN_NEXT_OLDER",
                    CrossSeriesReducer = "REDUCE_COUNT_FALSE",
                    GroupByFields = { "resource.label.host" },
                },
            },
            Trigger = new AlertPolicyConditionConditionThresholdTriggerArgs { Count = 1 },
        },
    };

    /// <summary>A line in the logs.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="labels">What the alert tells of it, by name.</param>
    public static AlertPolicyConditionArgs Logged(string filter, Dictionary<string, string> labels) => new()
    {
        DisplayName = "log",
        ConditionMatchedLog = new AlertPolicyConditionConditionMatchedLogArgs { Filter = filter, LabelExtractors = labels },
    };

    /// <summary>A duration as Google's APIs write it.</summary>
    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0}s");
}
