using Platform.Infra.Google.Data;
using Pulumi;
using Pulumi.Gcp.Kms;
using Pulumi.Gcp.Logging;
using Pulumi.Gcp.Logging.Inputs;
using Pulumi.Gcp.ServiceAccount;
using Pulumi.Gcp.Vertex;
using Pulumi.Gcp.Vertex.Inputs;
using Pulumi.Gcp.Workflows;

namespace Platform.Infra.Google.Training;

/// <summary>
/// The way from a schedule to a new champion, once for all models: a workflow that takes what differs as its arguments,
/// where its runs are drawn, and the count of what came out.
/// </summary>
internal sealed class TrainingPipeline : ComponentResource
{
    private const string WorkflowName = "train-model";

    private readonly Settings _settings;
    private readonly Account _workflowAccount;

    public TrainingPipeline(string name, TrainingPipelineArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:TrainingPipeline", name, options)
    {
        _settings = args.Settings;
        var inHere = new CustomResourceOptions { Parent = this };
        (_workflowAccount, WorkflowMember) = Account(name, "workflow", "Runs of training, each from lock to alias");
        var (scheduler, schedulerMember) = Account(name, "scheduler", "Starts runs of training, and nothing else");
        SchedulerEmail = scheduler.Email;
        var board = new AiTensorboard($"{name}-board", new AiTensorboardArgs
        {
            DisplayName = "Trainings",
            Description = "A line for each metric of each model.",
            Region = _settings.Region,
            EncryptionSpec = new AiTensorboardEncryptionSpecArgs { KmsKeyName = args.Key },
            Labels = _settings.Labels("training", "ml-platform"),
        }, new CustomResourceOptions { Parent = this, Protect = _settings.Protect });
        var rights = new List<Resource>
        {
            Grant($"{name}-workflow-vertex", "roles/aiplatform.user", WorkflowMember),
            Grant($"{name}-workflow-logs", "roles/logging.logWriter", WorkflowMember),
            args.Buckets.LetWrite($"{name}-workflow-models", BucketKind.Models, WorkflowMember, this),
            new CryptoKeyIAMMember($"{name}-workflows-key", new CryptoKeyIAMMemberArgs
            {
                CryptoKeyId = args.Key, Role = "roles/cloudkms.cryptoKeyEncrypterDecrypter", Member = Output.Format($"serviceAccount:{args.WorkflowsAgent}"),
            }, inHere),
            args.Images.LetPull($"{name}-vertex-images", Output.Format($"serviceAccount:{args.VertexAgent}"), this),
        };
        if (args.BuildsFeatures)
        {
            rights.Add(Grant($"{name}-workflow-queries", "roles/bigquery.jobUser", WorkflowMember));
            rights.Add(args.Datasets.LetRead($"{name}-workflow-events", _workflowAccount.Email, this));
            rights.Add(args.Buckets.LetWrite($"{name}-workflow-features", BucketKind.People, WorkflowMember, this));
        }

        var workflow = new Workflow($"{name}-{WorkflowName}", new WorkflowArgs
        {
            Name = WorkflowName,
            Region = _settings.Region,
            Description = "Trains a model in its service's own image and promotes it where its gate is passed.",
            ServiceAccount = _workflowAccount.Id,
            SourceContents = EmbeddedFiles.Read($"{WorkflowName}.yaml"),
            CryptoKeyName = args.Key,
            CallLogLevel = "LOG_ERRORS_ONLY",
            DeletionProtection = _settings.Protect,
            UserEnvVars =
            {
                ["MODELS_BUCKET"] = args.Buckets.NameOf(BucketKind.Models),
                ["PEOPLE_BUCKET"] = args.Buckets.NameOf(BucketKind.People),
                ["DATA_FOLDER"] = DataFolder(args.Buckets),
                ["TRAINING_KEY"] = args.Key,
                ["TENSORBOARD"] = board.Id,
            },
            Labels = _settings.Labels("training", "ml-platform"),
        }, new CustomResourceOptions { Parent = this, DependsOn = rights });
        var starts = Grant($"{name}-scheduler-starts", "roles/workflows.invoker", schedulerMember);
        // Whoever reads the address may rely on the right to call it.
        Executions = Output.Tuple(workflow.Name, starts.Id).Apply(made =>
            $"https://workflowexecutions.googleapis.com/v1/projects/{_settings.Project}/locations/{_settings.Region}/workflows/{made.Item1}/executions");
        Candidates = new Metric($"{name}-candidates", CandidatesArgs(), inHere).Name;
        RegisterOutputs(new Dictionary<string, object?> { ["workflow"] = workflow.Name, ["tensorboard"] = board.Id });

        Pulumi.Gcp.Projects.IAMMember Grant(string grant, string role, Input<string> member) => new(
            grant, new Pulumi.Gcp.Projects.IAMMemberArgs { Project = _settings.Project, Role = role, Member = member }, inHere);
    }

    /// <summary>Where runs are started: by a POST with the arguments.</summary>
    public Output<string> Executions { get; }

    /// <summary>The address of the account that may do so.</summary>
    public Output<string> SchedulerEmail { get; }

    /// <summary>The workflow's account, as <c>serviceAccount:…</c>.</summary>
    public Output<string> WorkflowMember { get; }

    /// <summary>The name of the metric that counts new versions, by service and model.</summary>
    public Output<string> Candidates { get; }

    /// <summary>Lets the workflow start jobs as an account.</summary>
    /// <param name="name">The name of the grant.</param>
    /// <param name="account">As whom.</param>
    /// <param name="parent">The component that the grant is made for.</param>
    public IAMMember LetActAs(string name, Account account, Resource parent) => new(name, new IAMMemberArgs
    {
        ServiceAccountId = account.Name, Role = "roles/iam.serviceAccountUser", Member = WorkflowMember,
    }, new CustomResourceOptions { Parent = parent });

    private (Account Account, Output<string> Member) Account(string name, string id, string what)
    {
        var account = new Account($"{name}-{id}", new AccountArgs
        {
            AccountId = $"training-{id}", DisplayName = what, Project = _settings.Project,
        }, new CustomResourceOptions { Parent = this });
        return (account, Output.Format($"serviceAccount:{account.Email}"));
    }

    /// <summary>In a job every bucket of the project lies under /gcs, by its own name.</summary>
    private static Output<string> DataFolder(Buckets buckets) => buckets.NameOf(BucketKind.Events).Apply(events =>
        $"/gcs/{events[..^Buckets.IdOf(BucketKind.Events).Length]}{{kind}}");

    /// <summary>A version counts whether it was promoted or kept: the pipeline works, and the gate judges.</summary>
    private static MetricArgs CandidatesArgs() => new()
    {
        Name = "training_candidates",
        Description = "New versions of models.",
        Filter = "resource.type=\"workflows.googleapis.com/Workflow\" AND jsonPayload.event=\"training\" "
            + "AND jsonPayload.result=(\"promoted\" OR \"kept\")",
        MetricDescriptor = new MetricMetricDescriptorArgs
        {
            MetricKind = "DELTA",
            ValueType = "INT64",
            Unit = "1",
            Labels =
            {
                new MetricMetricDescriptorLabelArgs { Key = "service", ValueType = "STRING", Description = "The service." },
                new MetricMetricDescriptorLabelArgs { Key = "model", ValueType = "STRING", Description = "The model." },
            },
        },
        LabelExtractors = { ["service"] = "EXTRACT(jsonPayload.service)", ["model"] = "EXTRACT(jsonPayload.model)" },
    };
}
