using Platform.Infra.Amazon;
using Platform.Infra.Google;
using Platform.Infra.Google.Data;
using Platform.Infra.Google.Delivery;
using Platform.Infra.Google.Edge;
using Platform.Infra.Google.Foundation;
using Platform.Infra.Google.Training;
using Platform.Infra.Kubernetes;
using Platform.Infra.Services;
using Pulumi;

namespace Platform.Infra;

/// <summary>The whole platform, top to bottom: what runs where.</summary>
public sealed class PlatformStack : Stack
{
    public PlatformStack()
    {
        var settings = Settings.Read(new Config());
        var services = ServiceFolders.Read(Deployment.Instance.RootDirectory);
        var digests = ImageDigests.Read(settings, Deployment.Instance.RootDirectory, services);
        var features = FeatureQueries.Read(Deployment.Instance.RootDirectory, services);

        var project = new GoogleProject("project", new() { Settings = settings }, GoogleCloud.Begin(settings));
        var google = GoogleCloud.Create(settings, project);
        var agents = new ServiceAgents("agents", new() { Settings = settings, Project = project }, google);
        var keys = new PlatformKeys("platform-keys", new() { Settings = settings, Agents = agents }, google);
        _ = new AuditLog("audit", new() { Settings = settings, Keys = keys, RetentionDays = settings.Retention.LogsDays }, google);
        _ = new MonthlyBudget("platform", new() { Settings = settings, Project = project }, google);

        var network = new PlatformNetwork("platform", new() { Settings = settings }, google);
        var images = new ImageRegistry("platform", new() { Settings = settings, Keys = keys }, google);
        var releases = new ReleasePolicy("platform-releases", new() { Settings = settings, Keys = keys }, google);
        var github = settings.Delivery.Repository is null
            ? null
            : new GitHubFederation("github", new() { Settings = settings, Images = images, Releases = releases }, google);
        var cluster = new ServingCluster("serving", new() { Settings = settings, Keys = keys, Network = network, Images = images }, google);
        github?.LetDeployAs("github-deploy-nodes", cluster.NodeEmail, cluster);

        var secrets = new OriginSecrets("origin-secrets", new() { Settings = settings });
        var address = new ServingAddress("serving", new() { Settings = settings, CurrentSecret = secrets.Current, PreviousSecret = secrets.Previous }, google);

        var buckets = new Buckets("data", new() { Settings = settings, Key = keys.Of(KeyPurpose.Storage) }, google);
        var events = new EventTopic("events", new() { Settings = settings, Key = keys.Of(KeyPurpose.Messages) }, google);
        var datasets = new Datasets("analytics", new() { Settings = settings, Key = keys.Of(KeyPurpose.Analytics) }, google);
        _ = new EventDeliveries("events-delivery", new() { Settings = settings, Topic = events, Buckets = buckets, Datasets = datasets, PubSubAgent = agents.Of(ServiceAgent.PubSub) }, google);
        _ = new KpiViews("kpis", new() { Settings = settings, Datasets = datasets }, google);
        var readers = new KpiReaders("kpi-readers", new() { Settings = settings, Datasets = datasets }, google);
        var sessions = new SessionStore("sessions", SessionStoreArgs.Of(settings, network, keys), google);
        var training = new TrainingPipeline("training", TrainingPipelineArgs.Of(settings, buckets, datasets, images, keys, agents, features), google);

        var priorities = new PodPriorities("platform", cluster.Kubernetes);
        var gateway = new PlatformGateway("gateway", PlatformGatewayArgs.Of(settings, address), cluster.Kubernetes);
        var metrics = new MetricsIdentity("metrics-adapter", new() { Settings = settings, Cluster = cluster, Account = MetricsAdapter.Account }, google);
        _ = new MetricsAdapter("metrics-adapter", new() { Settings = settings, Identity = metrics, Priorities = priorities }, cluster.Kubernetes);
        _ = new Balloons("balloons", new() { Settings = settings, Services = services, Priorities = priorities }, cluster.Kubernetes);

        foreach (var service in services)
        {
            var image = images.ImageOf(service, digests);
            var identity = new ServiceIdentity(service.Name, new() { Settings = settings, Service = service, Cluster = cluster }, google);
            var grants = new DataGrants(service.Name, new() { Service = service, Member = identity.Member, Buckets = buckets, Events = events, Sessions = sessions }, google);
            _ = new ServiceWorkload(
                service.Name,
                new()
                {
                    Settings = settings, Service = service, Identity = identity, Image = image, Priorities = priorities, Gateway = gateway,
                    Mounts = grants.Mounts, Sessions = SessionAccess.Of(sessions), After = [grants], Calendar = CampaignPlan.For(service, settings, services),
                },
                cluster.Kubernetes);
            if (service.Models.Count > 0)
            {
                _ = new ServiceTraining(
                    service.Name,
                    new() { Settings = settings, Service = service, Image = image, Features = features, Pipeline = training, Buckets = buckets, Events = events, Sessions = sessions, Channels = [], Runbooks = "docs/runbooks" },
                    google);
            }
        }

        ClusterName = cluster.Name;
        ClusterEndpoint = cluster.Endpoint;
        ImageRepository = images.Address;
        KpiConnection = readers.Connection;
        OriginAddress = address.Address;
        Attestor = releases.Attestor;
        GitHubProvider = github?.Provider ?? Output.Create("");
        PreviewIdentity = github?.Preview ?? Output.Create("");
        DeployIdentity = github?.Deploy ?? Output.Create("");
        ServiceNames = Output.Create(string.Join(' ', services.Select(service => service.Name)));
    }

    /// <summary>The serving cluster's name: <c>gcloud container clusters get-credentials NAME --dns-endpoint</c>.</summary>
    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; }

    /// <summary>The host name of the control plane; whoever asks it shows an identity.</summary>
    [Output("clusterEndpoint")]
    public Output<string> ClusterEndpoint { get; private set; }

    /// <summary>Where images are pushed to, without a service's name.</summary>
    [Output("imageRepository")]
    public Output<string> ImageRepository { get; private set; }

    /// <summary>Where a tool such as Power BI finds the shop's figures, as JSON: project, location, dataset and views.</summary>
    [Output("kpiConnection")]
    public Output<string> KpiConnection { get; private set; }

    /// <summary>The gateway's address, IPv4: where the origin's record points to.</summary>
    [Output("originAddress")]
    public Output<string> OriginAddress { get; private set; }

    /// <summary>Who says that an image was released: <c>gcloud container binauthz attestations sign-and-create --attestor NAME</c>.</summary>
    [Output("attestor")]
    public Output<string> Attestor { get; private set; }

    /// <summary>The full name of the provider that CI shows its token to; empty without federation.</summary>
    [Output("githubProvider")]
    public Output<string> GitHubProvider { get; private set; }

    /// <summary>The account that CI previews as; empty without federation.</summary>
    [Output("previewIdentity")]
    public Output<string> PreviewIdentity { get; private set; }

    /// <summary>The account that CI deploys as; empty without federation.</summary>
    [Output("deployIdentity")]
    public Output<string> DeployIdentity { get; private set; }

    /// <summary>The services that were found, parted by spaces.</summary>
    [Output("services")]
    public Output<string> ServiceNames { get; private set; }
}
