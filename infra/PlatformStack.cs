using Platform.Infra.Amazon;
using Platform.Infra.Google;
using Platform.Infra.Google.Data;
using Platform.Infra.Google.Edge;
using Platform.Infra.Google.Foundation;
using Platform.Infra.Google.Training;
using Platform.Infra.Kubernetes;
using Platform.Infra.Services;
using Platform.Manifest;
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
        var amazon = AmazonCloud.Create(settings);

        var project = new GoogleProject("project", new() { Settings = settings }, GoogleCloud.Begin(settings));
        var google = GoogleCloud.Create(settings, project);
        var agents = new ServiceAgents("agents", new() { Settings = settings, Project = project }, google);
        var keys = new PlatformKeys("platform-keys", new() { Settings = settings, Agents = agents }, google);

        var network = new PlatformNetwork("platform", new() { Settings = settings }, google);
        var images = new ImageRegistry("platform", new() { Settings = settings, Keys = keys }, google);
        var cluster = new ServingCluster("serving", new() { Settings = settings, Keys = keys, Network = network, Images = images }, google);

        var origin = new OriginSecrets("origin", new() { Settings = settings });
        var address = new ServingAddress(
            "gateway", new() { Settings = settings, CurrentSecret = origin.Current, PreviousSecret = origin.Previous }, google);

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
        _ = new MetricsAdapter("metrics-adapter", new() { Settings = settings, Identity = metrics }, cluster.Kubernetes);
        _ = new Balloons("balloons", new() { Settings = settings, Services = services, Priorities = priorities }, cluster.Kubernetes);
        var site = new ShopSite("site", new()
        {
            Settings = settings, Services = services, Amazon = amazon, Google = google, Agents = agents, Address = address, Secrets = origin,
            Catalogue = buckets.NameOf(BucketKind.Catalogue),
        });

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
            if (service.Writes.Contains(DataKind.Mail))
                site.LetSendMail(service.Name, identity.Subject);
        }

        SiteUrl = Output.Create(site.Url);
        SiteOwnDistribution = site.ForOwnDistribution;
        SiteEventBus = site.Events.BusArn;
        SiteCatalogueBucket = site.Catalogue.Bucket;
        ClusterName = cluster.Name;
        ClusterEndpoint = cluster.Endpoint;
        ImageRepository = images.Address;
        KpiConnection = readers.Connection;
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

    /// <summary>The services that were found, parted by spaces.</summary>
    [Output("services")]
    public Output<string> ServiceNames { get; private set; }

    /// <summary>Where the shop asks: <c>https://ml.DOMAIN</c>.</summary>
    [Output("siteUrl")]
    public Output<string> SiteUrl { get; private set; }

    /// <summary>For a shop that prefers <c>/ml/*</c> on a distribution of its own: origins, behaviours and the function, JSON.</summary>
    [Output("siteOwnDistribution")]
    public Output<string> SiteOwnDistribution { get; private set; }

    /// <summary>The EventBridge bus that takes the site's orders and product events.</summary>
    [Output("siteEventBus")]
    public Output<string> SiteEventBus { get; private set; }

    /// <summary>The S3 bucket that the site drops its catalogue in.</summary>
    [Output("siteCatalogueBucket")]
    public Output<string> SiteCatalogueBucket { get; private set; }
}
