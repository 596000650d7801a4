using Platform.Infra.Google;
using Platform.Infra.Google.Data;
using Platform.Infra.Kubernetes;
using Platform.Manifest;
using Pulumi;

namespace Platform.Infra.Tests.Kubernetes;

/// <summary>Makes parts of the cluster against a cloud that notes what it is asked for.</summary>
internal static class Workloads
{
    /// <summary>A service that reads and writes nothing, but for what is added.</summary>
    public static ServiceManifest Service(string more = "") => ServiceManifest.Parse($"{Examples.Manifest("example")}\n{more}", "service.yaml");

    /// <summary>Makes the workload of a service named example.</summary>
    public static Task<Cloud> MadeAsync(
        ServiceManifest? service = null, bool published = true, string? calendar = null, string? topic = null, params DataMount[] mounts) =>
        InClusterAsync((settings, cluster, google) => _ = new ServiceWorkload(
            "example",
            new()
            {
                Settings = settings,
                Service = service ?? Service(),
                Identity = new ServiceIdentity("example", new() { Settings = settings, Service = service ?? Service(), Cluster = cluster }, google),
                Image = new(Output.Create("image@sha256:1"), published),
                Priorities = new PodPriorities("platform", cluster.Kubernetes),
                Gateway = new PlatformGateway("gateway", Gateway, cluster.Kubernetes),
                Mounts = mounts,
                Sessions = Sessions,
                Calendar = calendar,
                EventTopic = topic is null ? null : Output.Create(topic),
            },
            cluster.Kubernetes));

    /// <summary>Makes anything that belongs into a cluster.</summary>
    public static async Task<Cloud> InClusterAsync(Action<Settings, ServingCluster, ComponentResourceOptions> make)
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() =>
        {
            var settings = Examples.Settings;
            var google = GoogleCloud.Create(settings);
            make(settings, Examples.Cluster(google), google);
        });
        return cloud;
    }

    public static PlatformGatewayArgs Gateway { get; } = new()
    {
        AddressName = "the-address", CertificateMap = "the-map", SecurityPolicy = "the-wall", TlsPolicy = "the-tls", HostNames = ["ml.example.com"],
    };

    private static SessionAccess Sessions { get; } = new()
    {
        Host = "10.90.0.4", Port = 6378, Range = "10.90.0.0/24", AuthSecretId = "the-password", CaSecretId = "the-certificates",
    };
}
