using Platform.Infra.Amazon;
using Platform.Infra.Google;
using Platform.Infra.Google.Edge;
using Platform.Infra.Google.Foundation;
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
        var amazon = AmazonCloud.Create(settings);

        var project = new GoogleProject("project", new() { Settings = settings }, GoogleCloud.Begin(settings));
        var google = GoogleCloud.Create(settings, project);
        var agents = new ServiceAgents("agents", new() { Settings = settings, Project = project }, google);
        var keys = new PlatformKeys("platform-keys", new() { Settings = settings, Agents = agents }, google);

        var network = new PlatformNetwork("platform", new() { Settings = settings }, google);
        var images = new ImageRegistry("platform", new() { Settings = settings, Keys = keys }, google);
        var cluster = new ServingCluster("serving", new() { Settings = settings, Keys = keys, Network = network, Images = images }, google);

        var secrets = new OriginSecrets("origin-secrets", new() { Settings = settings });
        var address = new ServingAddress("serving", new() { Settings = settings, CurrentSecret = secrets.Current, PreviousSecret = secrets.Previous }, google);
        var site = new ShopSite("site", new()
        {
            Settings = settings, Services = services, Amazon = amazon, Google = google, Agents = agents, Address = address, Secrets = secrets,
            Catalogue = $"{settings.Project}-catalogue",
        });

        foreach (var service in services)
        {
            var identity = new ServiceIdentity(service.Name, new() { Settings = settings, Service = service, Cluster = cluster }, google);
            _ = new ServiceWorkload(
                service.Name,
                new() { Settings = settings, Service = service, Identity = identity, Image = images.ImageOf(service, digests) },
                cluster.Kubernetes);
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
