using Pulumi;
using Pulumi.Gcp.BigQuery;
using Pulumi.Gcp.Storage;

namespace Platform.Infra.Google.Foundation;

/// <summary>
/// Google's own accounts in this project, made sure to exist before anything is granted to them: most would be born with the
/// first thing that their service makes, which is too late for a key that this very thing is encrypted with.
/// </summary>
internal sealed class ServiceAgents : ComponentResource
{
    private readonly Dictionary<ServiceAgent, Output<string>> _emails = [];

    public ServiceAgents(string name, ServiceAgentsArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServiceAgents", name, options)
    {
        var (settings, project) = (args.Settings, args.Project);
        ProjectNumber = project.Number;
        Made(ServiceAgent.AiPlatform, GoogleApi.AiPlatform, "service-{0}@gcp-sa-aiplatform");
        Made(ServiceAgent.ArtifactRegistry, GoogleApi.ArtifactRegistry, "service-{0}@gcp-sa-artifactregistry");
        Made(ServiceAgent.Container, GoogleApi.Container, "service-{0}@container-engine-robot");
        Made(ServiceAgent.PubSub, GoogleApi.PubSub, "service-{0}@gcp-sa-pubsub");
        Made(ServiceAgent.Redis, GoogleApi.Redis, "service-{0}@cloud-redis");
        Made(ServiceAgent.Scheduler, GoogleApi.CloudScheduler, "service-{0}@gcp-sa-cloudscheduler");
        Made(ServiceAgent.SecretManager, GoogleApi.SecretManager, "service-{0}@gcp-sa-secretmanager");
        Made(ServiceAgent.Workflows, GoogleApi.Workflows, "service-{0}@gcp-sa-workflows");

        // These two come with their API, and cannot be asked for.
        Born(ServiceAgent.Compute, GoogleApi.Compute, "service-{0}@compute-system");
        Born(ServiceAgent.Logging, GoogleApi.Logging, "service-{0}@gcp-sa-logging");

        // These three are made when somebody asks for their name.
        Asked(ServiceAgent.Storage, GoogleApi.Storage, GetProjectServiceAccount.Invoke(
            new GetProjectServiceAccountInvokeArgs { Project = settings.Project }, After(GoogleApi.Storage)).Apply(it => it.EmailAddress));
        Asked(ServiceAgent.BigQueryEncryption, GoogleApi.BigQuery, GetDefaultServiceAccount.Invoke(
            new GetDefaultServiceAccountInvokeArgs { Project = settings.Project }, After(GoogleApi.BigQuery)).Apply(it => it.Email));
        var transfer = GetTransferProjectServiceAccount.Invoke(
            new GetTransferProjectServiceAccountInvokeArgs { Project = settings.Project }, After(GoogleApi.StorageTransfer));
        Asked(ServiceAgent.StorageTransfer, GoogleApi.StorageTransfer, transfer.Apply(it => it.Email));
        StorageTransferSubject = transfer.Apply(it => it.SubjectId);
        RegisterOutputs(new Dictionary<string, object?> { ["projectNumber"] = ProjectNumber });

        void Made(ServiceAgent agent, string api, string account) => Name(agent, account, new Pulumi.Gcp.Projects.ServiceIdentity(
            $"{name}-{api}",
            new Pulumi.Gcp.Projects.ServiceIdentityArgs { Project = settings.Project, Service = $"{api}.googleapis.com" },
            new CustomResourceOptions { Parent = this, DependsOn = { project.Api(api) } }));

        void Born(ServiceAgent agent, string api, string account) => Name(agent, account, project.Api(api));

        // A call that was not made yet is of no resource; so what it waits for is named.
        void Asked(ServiceAgent agent, string api, Output<string> email) =>
            _emails[agent] = Output.Tuple(email, project.Api(api).Id).Apply(it => it.Item1);

        // Whoever uses the name waits for what makes the account.
        void Name(ServiceAgent agent, string account, CustomResource maker) => _emails[agent] = Output.Tuple(ProjectNumber, maker.Id)
            .Apply(it => $"{account.Replace("{0}", it.Item1, StringComparison.Ordinal)}.iam.gserviceaccount.com");

        InvokeOutputOptions After(string api) => new() { Parent = this, DependsOn = { project.Api(api) } };
    }

    /// <summary>The project's number.</summary>
    public Output<string> ProjectNumber { get; }

    /// <summary>By what number Amazon knows the agent of Storage Transfer: the <c>sub</c> of its tokens.</summary>
    public Output<string> StorageTransferSubject { get; }

    /// <summary>The address of an agent, which exists when this is known.</summary>
    public Output<string> Of(ServiceAgent agent) => _emails[agent];

    /// <summary>An agent as grants name it: <c>serviceAccount:…</c>.</summary>
    public Output<string> MemberOf(ServiceAgent agent) => Members.ServiceAccount(Of(agent));
}
