using Pulumi;
using Pulumi.Gcp.Organizations;
using Pulumi.Gcp.Projects;

namespace Platform.Infra.Google.Foundation;

/// <summary>
/// The project that everything of Google lies in, with its APIs switched on. It exists before the stack does, and so do
/// the APIs after it: to switch one off would take along what others made with it.
/// </summary>
internal sealed class GoogleProject : ComponentResource
{
    private readonly Dictionary<string, Service> _apis;

    public GoogleProject(string name, GoogleProjectArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:Project", name, options)
    {
        var project = args.Settings.Project;
        _apis = GoogleApi.All.ToDictionary(api => api, api => new Service($"{name}-{api}", new ServiceArgs
        {
            Project = project, ServiceName = $"{api}.googleapis.com", DisableOnDestroy = false, DisableDependentServices = false,
        }, new CustomResourceOptions { Parent = this }));
        var found = GetProject.Invoke(
            new GetProjectInvokeArgs { ProjectId = project },
            new InvokeOutputOptions { Parent = this, DependsOn = { Api(GoogleApi.CloudResourceManager), Api(GoogleApi.CloudBilling) } });
        Number = found.Apply(it => it.Number);
        BillingAccount = found.Apply(it => it.BillingAccount);
        RegisterOutputs(new Dictionary<string, object?> { ["number"] = Number });
    }

    /// <summary>The project's number, which the names of Google's own agents bear.</summary>
    public Output<string> Number { get; }

    /// <summary>The id of the account that the project is billed to.</summary>
    public Output<string> BillingAccount { get; }

    /// <summary>All APIs: what must be there before anything else is made.</summary>
    public IReadOnlyCollection<Resource> Apis => _apis.Values;

    /// <summary>One of <see cref="GoogleApi"/>, switched on.</summary>
    public CustomResource Api(string api) => _apis[api];
}
