using Platform.Infra.Google;
using Platform.Infra.Google.Foundation;
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

        var project = new GoogleProject("project", new() { Settings = settings }, GoogleCloud.Begin(settings));
        var google = GoogleCloud.Create(settings, project);
        var agents = new ServiceAgents("agents", new() { Settings = settings, Project = project }, google);
        var keys = new PlatformKeys("platform-keys", new() { Settings = settings, Agents = agents }, google);

        var network = new PlatformNetwork("platform", new() { Settings = settings }, google);
        var images = new ImageRegistry("platform", new() { Settings = settings, Keys = keys }, google);
        var cluster = new ServingCluster("serving", new() { Settings = settings, Keys = keys, Network = network, Images = images }, google);

        var priorities = new PodPriorities("platform", cluster.Kubernetes);
        var gateway = new PlatformGateway(
            "gateway", new() { AddressName = "platform", CertificateMap = "platform", SecurityPolicy = "platform", TlsPolicy = "platform" }, cluster.Kubernetes);
        var metrics = new MetricsIdentity("metrics-adapter", new() { Settings = settings, Cluster = cluster, Account = MetricsAdapter.Account }, google);
        _ = new MetricsAdapter("metrics-adapter", new() { Settings = settings, Identity = metrics }, cluster.Kubernetes);
        _ = new Balloons("balloons", new() { Settings = settings, Services = services, Priorities = priorities }, cluster.Kubernetes);
        var sessions = new SessionAccess { Host = "10.0.0.1", Port = 6378, Range = "10.0.0.0/24", AuthSecretId = "auth", CaSecretId = "ca" };

        foreach (var service in services)
        {
            var identity = new ServiceIdentity(service.Name, new() { Settings = settings, Service = service, Cluster = cluster }, google);
            _ = new ServiceWorkload(
                service.Name,
                new()
                {
                    Settings = settings, Service = service, Identity = identity, Image = images.ImageOf(service, digests),
                    Priorities = priorities, Gateway = gateway, Mounts = [], Sessions = sessions,
                    Calendar = CampaignPlan.For(service, settings, services),
                },
                cluster.Kubernetes);
        }

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
}
