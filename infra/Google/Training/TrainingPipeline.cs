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

    private readonly TrainingPipelineArgs _args;
    private readonly string _name;
    private readonly CustomResourceOptions _inHere;

    public TrainingPipeline(string name, TrainingPipelineArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:TrainingPipeline", name, options)
    {
        (_args, _name, _inHere) = (args, name, new CustomResourceOptions { Parent = this });
        var account = Account("workflow", "Runs of training, each from lock to alias");
        (WorkflowEmail, WorkflowMember) = (account.Email, Members.ServiceAccount(account.Email));
        var scheduler = Account("scheduler", "Starts runs of training, and nothing else");
        SchedulerEmail = scheduler.Email;
        var board = new AiTensorboard($"{name}-board", new AiTensorboardArgs
        {
            DisplayName = "Trainings",
            Description = "A line for each metric of each model.",
            Region = args.Settings.Region,
            EncryptionSpec = new AiTensorboardEncryptionSpecArgs { KmsKeyName = args.Key },
            Labels = args.Settings.Labels("training"),
        }, new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect });
        var workflow = Workflow(account, board, [.. Rights(account)]);
        var starts = Grant("scheduler-starts", "roles/workflows.invoker", Members.ServiceAccount(scheduler.Email));
        // Whoever reads the address may rely on the right to call it.
        Executions = Output.Tuple(workflow.Name, starts.Id).Apply(made =>
            $"https://workflowexecutions.googleapis.com/v1/projects/{args.Settings.Project}/locations/{args.Settings.Region}/workflows/{made.Item1}/executions");
        Candidates = new Metric($"{name}-candidates", CandidatesArgs(), _inHere).Name;
        RegisterOutputs(new Dictionary<string, object?> { ["workflow"] = workflow.Name, ["tensorboard"] = board.Id });
    }

    /// <summary>Where runs are started: by a POST with the arguments.</summary>
    public Output<string> Executions { get; }

    /// <summary>The address of the account that may do so.</summary>
    public Output<string> SchedulerEmail { get; }

    /// <summary>The address of the account that runs are.</summary>
    public Output<string> WorkflowEmail { get; }

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

    /// <summary>What must be granted before a run can come to its end.</summary>
    private IEnumerable<Resource> Rights(Account workflow)
    {
        yield return Grant("workflow-vertex", "roles/aiplatform.user", WorkflowMember);
        yield return Grant("workflow-logs", "roles/logging.logWriter", WorkflowMember);
        yield return _args.Buckets.LetWrite($"{_name}-workflow-models", BucketKind.Models, WorkflowMember, this);
        yield return _args.Images.LetPull($"{_name}-vertex-images", Members.ServiceAccount(_args.VertexAgent), this);
        yield return new CryptoKeyIAMMember($"{_name}-workflows-key", new CryptoKeyIAMMemberArgs
        {
            CryptoKeyId = _args.Key, Role = "roles/cloudkms.cryptoKeyEncrypterDecrypter", Member = Members.ServiceAccount(_args.WorkflowsAgent),
        }, _inHere);
        if (_args.BuildsFeatures)
        {
            yield return Grant("workflow-queries", "roles/bigquery.jobUser", WorkflowMember);
            yield return _args.Datasets.LetRead($"{_name}-workflow-events", workflow.Email, this);
            yield return _args.Buckets.LetWrite($"{_name}-workflow-features", BucketKind.People, WorkflowMember, this);
        }
    }

    private Workflow Workflow(Account account, AiTensorboard board, Resource[] after) => new($"{_name}-{WorkflowName}", new WorkflowArgs
    {
        Name = WorkflowName,
        Region = _args.Settings.Region,
        Description = "Trains a model in its service's own image and promotes it where its gate is passed.",
        ServiceAccount = account.Id,
        SourceContents = EmbeddedFiles.Read($"{WorkflowName}.yaml"),
        CryptoKeyName = _args.Key,
        CallLogLevel = "LOG_ERRORS_ONLY",
        DeletionProtection = _args.Settings.Protect,
        UserEnvVars =
        {
            ["MODELS_BUCKET"] = _args.Buckets.NameOf(BucketKind.Models),
            ["PEOPLE_BUCKET"] = _args.Buckets.NameOf(BucketKind.People),
            ["DATA_FOLDER"] = DataFolder(_args.Buckets),
            ["TRAINING_KEY"] = _args.Key,
            ["TENSORBOARD"] = board.Id,
        },
        Labels = _args.Settings.Labels("training"),
    }, new CustomResourceOptions { Parent = this, DependsOn = after });

    private Account Account(string id, string what) => new($"{_name}-{id}", new AccountArgs
    {
        AccountId = $"training-{id}", DisplayName = what, Project = _args.Settings.Project,
    }, _inHere);

    private Pulumi.Gcp.Projects.IAMMember Grant(string grant, string role, Input<string> member) => new(
        $"{_name}-{grant}", new Pulumi.Gcp.Projects.IAMMemberArgs { Project = _args.Settings.Project, Role = role, Member = member }, _inHere);

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
