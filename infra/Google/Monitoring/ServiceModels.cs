using Pulumi;

namespace Platform.Infra.Google.Monitoring;

/// <summary>Watches the models of a service: how old they are, whether new ones are refused, and whether they answer at all.</summary>
internal sealed class ServiceModels : ComponentResource
{
    /// <summary>One run may fail or lose to the champion; two in a row want looking at.</summary>
    private const int Periods = 2;

    /// <summary>The rungs below all models.</summary>
    private const string LastRungs = "catalogue|none";

    public ServiceModels(string name, ServiceMonitoringArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServiceModels", name, options)
    {
        var service = args.Service;
        var alerts = new AlertPolicies(args.Settings, args.Channels, service.Name, service.Owner, this);
        foreach (var model in service.Models)
        {
            var oldest = Periods * TrainingPeriod.Of(model.Train.Schedule) + model.Train.Timeout;
            alerts.Raise($"{name}-{model.Name}-stale", new Alert
            {
                Title = $"model {model.Name} is old",
                Meaning = $"No version of {model.Name} has gone into service for two of its runs. Shoppers see what was popular then.",
                Severity = AlertSeverity.Warning,
                Runbook = "model-stale",
                Condition = AlertConditions.Query(
                    $"time() - max(model_trained_timestamp_seconds{{namespace=\"{service.Name}\",model=\"{model.Name}\"}}) > {oldest.TotalSeconds:0}",
                    TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(5)),
            });
        }

        alerts.Raise($"{name}-model-refused", new Alert
        {
            Title = "a version of a model is refused",
            Meaning = "A version failed its checksum or its sampled requests; the one before goes on serving.",
            Severity = AlertSeverity.Warning,
            Runbook = "model-refused",
            Condition = AlertConditions.Query(
                $"sum by (model) (increase(model_refused_total{{namespace=\"{service.Name}\"}}[15m])) > 0", TimeSpan.Zero),
        });
        var answers = $"ladder_answers_total{{namespace=\"{service.Name}\"";
        alerts.Raise($"{name}-models-silent", new Alert
        {
            Title = "answers do without models",
            Meaning = "More than half of the answers of a placement come from below all models: shoppers see the newest products, or nothing.",
            Severity = AlertSeverity.Critical,
            Runbook = "models-silent",
            Condition = AlertConditions.Query(
                $"sum by (placement) (rate({answers},rung=~\"{LastRungs}\"}}[15m])) / sum by (placement) (rate({answers}}}[15m])) > 0.5\n"
                + $"and sum by (placement) (increase({answers},rung=~\"{LastRungs}\"}}[15m])) >= 20",
                TimeSpan.FromMinutes(5)),
        });
        RegisterOutputs();
    }
}
