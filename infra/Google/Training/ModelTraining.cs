using System.Globalization;
using System.Text;
using System.Text.Json;
using Platform.Infra.Google.Monitoring;
using Pulumi;
using Pulumi.Gcp.CloudScheduler;
using Pulumi.Gcp.CloudScheduler.Inputs;
using Pulumi.Gcp.Monitoring.Inputs;

namespace Platform.Infra.Google.Training;

/// <summary>The schedule of a model, and the alert for when no new version came of it: the silence of a dead man.</summary>
internal sealed class ModelTraining : ComponentResource
{
    private const string Runbook = "training-late";

    /// <summary>For a machine to be found, for the second attempt, and for the log to become a metric.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromHours(2);

    /// <summary>How often; it looks back over days.</summary>
    private static readonly TimeSpan Asked = TimeSpan.FromMinutes(5);

    public ModelTraining(string name, ModelTrainingArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ModelTraining", name, options)
    {
        var (service, model) = (args.Training.Service, args.Model);
        var settings = args.Training.Settings;
        var inHere = new CustomResourceOptions { Parent = this };
        _ = new Job($"{name}-schedule", new JobArgs
        {
            Name = $"train-{service.Name}-{model.Name}",
            Region = settings.Region,
            Description = $"Trains {model.Name} of {service.Name}; owned by {service.Owner}.",
            Schedule = model.Train.Schedule,
            TimeZone = "Etc/UTC",
            AttemptDeadline = "60s",
            // A run without an image can only fail; the first published one starts the clock.
            Paused = !args.Training.Image.IsPublished,
            RetryConfig = new JobRetryConfigArgs { RetryCount = 3, MinBackoffDuration = "30s", MaxBackoffDuration = "300s", MaxDoublings = 3 },
            HttpTarget = new JobHttpTargetArgs
            {
                HttpMethod = "POST",
                Uri = args.Training.Pipeline.Executions,
                Headers = { ["Content-Type"] = "application/json" },
                Body = Output.Tuple(args.Training.Image.Reference, args.Identity.ToOutput()).Apply(known => Body(args, known.Item1, known.Item2)),
                OauthToken = new JobHttpTargetOauthTokenArgs
                {
                    ServiceAccountEmail = args.Training.Pipeline.SchedulerEmail, Scope = "https://www.googleapis.com/auth/cloud-platform",
                },
            },
        }, inHere);
        new AlertPolicies(settings, args.Training.Channels, service.Name, service.Owner, this).Raise($"{name}-late", new Alert
        {
            Title = $"no new version of model {model.Name}",
            Meaning = $"The schedule of {model.Name} had its time, and no new version was made; the one that serves grows old.",
            Severity = AlertSeverity.Warning,
            Runbook = Runbook,
            Condition = Absent(args),
            IsEnabled = args.Training.Image.IsPublished,
        });
        RegisterOutputs();
    }

    /// <summary>The arguments of a run, as the workflow's first lines name them, in what Cloud Scheduler sends.</summary>
    private static string Body(ModelTrainingArgs args, string image, string identity)
    {
        var order = JsonSerializer.Serialize(new
        {
            service = args.Training.Service.Name,
            model = args.Model.Name,
            image,
            machine = TrainingMachine.Of(args.Model.Train.Machine),
            timeoutSeconds = (int)args.Model.Train.Timeout.TotalSeconds,
            identity,
            features = args.Training.Features.Of(args.Training.Service, args.Model),
        });
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { argument = order })));
    }

    private static AlertPolicyConditionArgs Absent(ModelTrainingArgs args)
    {
        var (service, model) = (args.Training.Service, args.Model);
        var longest = TrainingPeriod.Of(model.Train.Schedule) + (2 * model.Train.Timeout) + Slack;
        return AlertConditions.Query(
            args.Training.Pipeline.Candidates.Apply(metric => string.Create(
                CultureInfo.InvariantCulture,
                $"(sum(increase(logging_googleapis_com:user_{metric}{{monitored_resource=\"workflows.googleapis.com/Workflow\","
                + $"service=\"{service.Name}\",model=\"{model.Name}\"}}[{longest.TotalMinutes:0}m])) or vector(0)) < 1")),
            TimeSpan.Zero,
            Asked);
    }
}
