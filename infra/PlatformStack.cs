using Platform.Infra.Google;
using Platform.Infra.Google.Monitoring;
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
        var google = GoogleCloud.Create(settings);

        var network = new PlatformNetwork("platform", new() { Settings = settings }, google);
        var images = new ImageRegistry("platform", new() { Settings = settings }, google);
        var cluster = new ServingCluster("serving", new() { Settings = settings, Network = network, Images = images }, google);

        var channels = new NotificationChannels("alerts", new() { Settings = settings }, google);
        _ = new PlatformMonitoring("platform", new() { Settings = settings, Channels = channels }, google);

        foreach (var service in services)
        {
            var identity = new ServiceIdentity(service.Name, new() { Settings = settings, Service = service, Cluster = cluster }, google);
            _ = new ServiceWorkload(
                service.Name,
                new() { Settings = settings, Service = service, Identity = identity, Image = images.ImageOf(service, digests) },
                cluster.Kubernetes);
            _ = new ServiceMonitoring(
                service.Name, new() { Settings = settings, Service = service, Channels = channels, Host = settings.Host }, google);
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
