using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// Where requests come in: one load balancer of Google's at a known address, with certificates that Google renews. What
/// comes without TLS is sent back for it. Every service adds its own route.
/// </summary>
internal sealed class PlatformGateway : ComponentResource
{
    /// <summary>Namespaces with this label may add routes.</summary>
    public const string RoutesLabel = "platform/routes";

    private const string GatewayName = "platform";
    private const string Secure = "https";
    private const string Plain = "http";

    public PlatformGateway(string name, PlatformGatewayArgs args, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:Gateway", name, options)
    {
        (HostNames, SecurityPolicy) = (args.HostNames, args.SecurityPolicy.ToOutput());
        var home = new ClosedNamespace(name, new() { Parent = this });
        var inHere = new CustomResourceOptions { Parent = this };
        var gateway = new CustomObject($"{name}-gateway", new CustomObjectArgs("gateway.networking.k8s.io/v1", "Gateway")
        {
            Metadata = new ObjectMetaArgs
            {
                Name = GatewayName, Namespace = home.Name, Labels = home.Labels, Annotations = { ["networking.gke.io/certmap"] = args.CertificateMap },
            },
            Spec =
            {
                ["gatewayClassName"] = "gke-l7-global-external-managed",
                ["addresses"] = new object[] { new Dictionary<string, object> { ["type"] = "NamedAddress", ["value"] = args.AddressName } },
                ["listeners"] = new object[] { Listener(Plain, "HTTP", 80, FromHere()), Listener(Secure, "HTTPS", 443, FromServices()) },
            },
        }, inHere);
        var parent = gateway.Metadata.Apply(metadata => metadata.Name);
        Parent = new() { ["name"] = parent, ["namespace"] = home.Name, ["sectionName"] = Secure };
        _ = new CustomObject($"{name}-redirect", new CustomObjectArgs("gateway.networking.k8s.io/v1", "HTTPRoute")
        {
            Metadata = new ObjectMetaArgs { Name = "redirect", Namespace = home.Name, Labels = home.Labels },
            Spec =
            {
                ["parentRefs"] = new object[] { new Dictionary<string, object> { ["name"] = parent, ["sectionName"] = Plain } },
                ["rules"] = new object[] { new Dictionary<string, object> { ["filters"] = new object[] { ToTls() } } },
            },
        }, inHere);
        _ = new CustomObject($"{name}-policy", new CustomObjectArgs("networking.gke.io/v1", "GCPGatewayPolicy")
        {
            Metadata = new ObjectMetaArgs { Name = GatewayName, Namespace = home.Name, Labels = home.Labels },
            Spec =
            {
                ["targetRef"] = new Dictionary<string, object> { ["group"] = "gateway.networking.k8s.io", ["kind"] = "Gateway", ["name"] = parent },
                ["default"] = new Dictionary<string, object> { ["sslPolicy"] = args.TlsPolicy },
            },
        }, inHere);
        RegisterOutputs();
    }

    /// <summary>The reference by which a service's route belongs to the gateway.</summary>
    public Dictionary<string, object> Parent { get; }

    /// <summary>The hosts that services answer for; none where they answer for any.</summary>
    public IReadOnlyList<string> HostNames { get; }

    /// <summary>The name of the policy that every request passes.</summary>
    public Output<string> SecurityPolicy { get; }

    private static Dictionary<string, object> Listener(string name, string protocol, int port, Dictionary<string, object> from) => new()
    {
        ["name"] = name, ["protocol"] = protocol, ["port"] = port,
        ["allowedRoutes"] = new Dictionary<string, object>
        {
            ["kinds"] = new object[] { new Dictionary<string, object> { ["kind"] = "HTTPRoute" } }, ["namespaces"] = from,
        },
    };

    private static Dictionary<string, object> FromHere() => new() { ["from"] = "Same" };

    private static Dictionary<string, object> FromServices() => new()
    {
        ["from"] = "Selector",
        ["selector"] = new Dictionary<string, object> { ["matchLabels"] = new Dictionary<string, object> { [RoutesLabel] = "true" } },
    };

    private static Dictionary<string, object> ToTls() => new()
    {
        ["type"] = "RequestRedirect",
        ["requestRedirect"] = new Dictionary<string, object> { ["scheme"] = "https", ["statusCode"] = 301 },
    };
}
