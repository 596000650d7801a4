using Platform.Infra.Preview.Graph;
using static Platform.Infra.Tests.Policies.PolicyCase;

namespace Platform.Infra.Tests.Policies;

/// <summary>What is asked of workloads, their namespaces and their networks.</summary>
internal static class WorkloadCases
{
    private const string Autoscaler = "kubernetes:autoscaling/v2:HorizontalPodAutoscaler";
    private const string Namespace = "kubernetes:core/v1:Namespace";
    private const string NetworkPolicy = "kubernetes:networking.k8s.io/v1:NetworkPolicy";
    private const string Budget = "kubernetes:policy/v1:PodDisruptionBudget";
    private const string Scaled = """{"metadata":{"name":"one","namespace":"one"},"spec":{"minReplicas":2,"scaleTargetRef":{"name":"one"}}}""";

    public static IEnumerable<PolicyCase> All =>
    [
        Of("namespace-restricted", Namespace,
            """{"metadata":{"labels":{"pod-security.kubernetes.io/enforce":"restricted"}}}""",
            """{"metadata":{"labels":{"pod-security.kubernetes.io/enforce":"baseline"}}}""", "metadata.labels.pod-security.kubernetes.io/enforce"),
        new()
        {
            Policy = "namespace-default-deny",
            Good = [Home, Walls("""{"podSelector":{},"policyTypes":["Ingress","Egress"]}""")],
            Bad = [Home, Walls("""{"podSelector":{},"policyTypes":["Ingress"]}""")],
            Path = "metadata.name",
        },
        Of("egress-allowed", NetworkPolicy,
            """{"spec":{"egress":[{"to":[{"ipBlock":{"cidr":"199.36.153.4/30"}},{"podSelector":{}}]}]}}""",
            """{"spec":{"egress":[{"to":[{"ipBlock":{"cidr":"0.0.0.0/0"}}]}]}}""", "spec.egress[0].to[0].ipBlock.cidr"),
        Of("egress-allowed", NetworkPolicy, """{"spec":{"policyTypes":["Egress"]}}""", """{"spec":{"egress":[{"ports":[{"port":443}]}]}}""", "spec.egress[0].to"),
        Of("firewall-ranges", "gcp:compute/firewall:Firewall",
            """{"allows":[{"protocol":"tcp"}],"sourceRanges":["35.191.0.0/16"]}""",
            """{"allows":[{"protocol":"tcp"}],"sourceRanges":["0.0.0.0/0"]}""", "sourceRanges[0]"),
        new() { Policy = "disruption-budget", Good = [Scaling, Deployment("{}"), Guard("one")], Bad = [Deployment("{}"), Scaling, Guard("other")], Path = "spec.selector.matchLabels" },
        Of("replicas-least", Autoscaler, """{"spec":{"minReplicas":2}}""", """{"spec":{"minReplicas":1}}""", "spec.minReplicas"),
        new()
        {
            Policy = "replicas-left-to-scaling",
            Good = [Deployment("{}"), Scaling],
            Bad = [Deployment("{}", "\"replicas\":3,"), Scaling],
            Path = "spec.replicas",
        },
        new()
        {
            Policy = "spread-over-zones",
            Good = [Deployment("""{"topologySpreadConstraints":[{"topologyKey":"topology.kubernetes.io/zone"}]}"""), Scaling],
            Bad = [Deployment("""{"topologySpreadConstraints":[{"topologyKey":"kubernetes.io/hostname"}]}"""), Scaling],
            Path = "spec.template.spec.topologySpreadConstraints",
        },
        new()
        {
            Policy = "drain-before-stop",
            Good = [Deployment("""{"containers":[{"lifecycle":{"preStop":{"sleep":{"seconds":5}}}}]}"""), Scaling],
            Bad = [Deployment("""{"containers":[{}]}"""), Scaling],
            Path = "spec.template.spec.containers[0].lifecycle.preStop",
        },
    ];

    private static RecordedResource Home => Resource(Namespace, """{"metadata":{"name":"one"}}""");

    private static RecordedResource Scaling => Resource(Autoscaler, Scaled, "scaling");

    private static RecordedResource Walls(string spec) => Resource(NetworkPolicy, $$"""{"metadata":{"namespace":"one"},"spec":{{spec}}}""", "walls");

    private static RecordedResource Guard(string name) =>
        Resource(Budget, """{"metadata":{"namespace":"one"},"spec":{"selector":{"matchLabels":{"app.kubernetes.io/name":""" + $"\"{name}\"" + "}}}}", "guard");

    private static RecordedResource Deployment(string pod, string more = "") => Resource(
        "kubernetes:apps/v1:Deployment",
        """{"metadata":{"name":"one","namespace":"one"},"spec":{""" + more
        + """ "selector":{"matchLabels":{"app.kubernetes.io/name":"one"}},"template":{"spec":""" + pod + "}}}");
}
