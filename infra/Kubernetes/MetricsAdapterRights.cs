using Pulumi;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>What the adapter may do in the cluster, and who may ask it: as in Google's manifest.</summary>
internal sealed class MetricsAdapterRights : ComponentResource
{
    private const string ApiGroup = "rbac.authorization.k8s.io";

    private static readonly string[] Read = ["get", "list", "watch"];

    private readonly string _name;

    public MetricsAdapterRights(string name, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:MetricsAdapterRights", name, options)
    {
        _name = name;
        // It hands on to the control plane the question whether whoever asks may.
        Bind("delegator", "custom-metrics:system:auth-delegator", "system:auth-delegator", Adapter());
        Define("resources", "custom-metrics-resource-reader", "", ["pods", "nodes", "nodes/stats"]);
        Bind("resources-binding", "custom-metrics-resource-reader", "custom-metrics-resource-reader", Adapter());
        Define("external", "external-metrics-reader", "external.metrics.k8s.io", ["*"]);
        Bind("external-binding", "external-metrics-reader", "external-metrics-reader", Account("horizontal-pod-autoscaler", "kube-system"));
        _ = new RoleBinding($"{name}-authentication", new RoleBindingArgs
        {
            Metadata = new ObjectMetaArgs { Name = "custom-metrics-auth-reader", Namespace = "kube-system" },
            RoleRef = new RoleRefArgs { ApiGroup = ApiGroup, Kind = "Role", Name = "extension-apiserver-authentication-reader" },
            Subjects = { Adapter() },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    private static SubjectArgs Adapter() => Account(MetricsAdapter.ObjectName, MetricsAdapter.Home);

    private static SubjectArgs Account(string account, string home) => new() { Kind = "ServiceAccount", Name = account, Namespace = home };

    private void Define(string part, string role, string group, string[] resources) => _ = new ClusterRole($"{_name}-{part}", new ClusterRoleArgs
    {
        Metadata = new ObjectMetaArgs { Name = role },
        Rules = { new PolicyRuleArgs { ApiGroups = { group }, Resources = [.. resources], Verbs = [.. Read] } },
    }, new CustomResourceOptions { Parent = this });

    private void Bind(string part, string binding, string role, SubjectArgs subject) => _ = new ClusterRoleBinding($"{_name}-{part}", new ClusterRoleBindingArgs
    {
        Metadata = new ObjectMetaArgs { Name = binding },
        RoleRef = new RoleRefArgs { ApiGroup = ApiGroup, Kind = "ClusterRole", Name = role },
        Subjects = { subject },
    }, new CustomResourceOptions { Parent = this });
}
