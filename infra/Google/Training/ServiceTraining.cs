using Platform.Infra.Google.Data;
using Pulumi;
using Pulumi.Gcp.ServiceAccount;

namespace Platform.Infra.Google.Training;

/// <summary>How the models of a service are made anew: as whom, when, and who hears of it when it does not happen.</summary>
internal sealed class ServiceTraining : ComponentResource
{
    public ServiceTraining(string name, ServiceTrainingArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServiceTraining", name, options)
    {
        var (settings, service) = (args.Settings, args.Service);
        // Not the identity that serves: what answers shoppers must not be able to replace its own models.
        var account = new Account($"{name}-training-account", new AccountArgs
        {
            AccountId = AccountIds.Of("train-", service.Name),
            DisplayName = $"Training of {service.Name}",
            Description = $"Owned by {service.Owner}.",
            Project = settings.Project,
        }, new CustomResourceOptions { Parent = this });
        Email = account.Email;
        var member = Members.ServiceAccount(Email);
        _ = new Pulumi.Gcp.Projects.IAMMember($"{name}-training-logs", new Pulumi.Gcp.Projects.IAMMemberArgs
        {
            Project = settings.Project, Role = "roles/logging.logWriter", Member = member,
        }, new CustomResourceOptions { Parent = this });
        var grants = new DataGrants($"{name}-training", new()
        {
            Service = service, Member = member, Buckets = args.Buckets, Events = args.Events, Sessions = args.Sessions, IsTraining = true,
        }, new() { Parent = this });
        var actsAs = args.Pipeline.LetActAs($"{name}-training-runs", account, this);
        foreach (var model in service.Models)
            _ = new ModelTraining($"{name}-{model.Name}", new() { Training = args, Model = model, Identity = Email }, new() { Parent = this, DependsOn = { grants, actsAs } });
        RegisterOutputs(new Dictionary<string, object?> { ["email"] = Email });
    }

    /// <summary>The address of the account that trains.</summary>
    public Output<string> Email { get; }
}
