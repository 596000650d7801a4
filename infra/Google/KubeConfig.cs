using System.Text.Json;
using Pulumi;

namespace Platform.Infra.Google;

/// <summary>How a client reaches the cluster: by the control plane's name, as whoever runs the program.</summary>
internal static class KubeConfig
{
    /// <summary>A kubeconfig, as JSON, which is YAML; secret, for what would be added to it one day.</summary>
    /// <param name="cluster">The cluster's name.</param>
    /// <param name="endpoint">The host name of its control plane, which has a certificate that everybody trusts.</param>
    public static Output<string> Of(Output<string> cluster, Output<string> endpoint) =>
        Output.CreateSecret(Output.Tuple(cluster, endpoint).Apply(both => JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Config",
            ["current-context"] = both.Item1,
            ["clusters"] = new[] { new { name = both.Item1, cluster = new { server = $"https://{both.Item2}" } } },
            ["contexts"] = new[] { new { name = both.Item1, context = new { cluster = both.Item1, user = both.Item1 } } },
            ["users"] = new[] { new { name = both.Item1, user = new { exec = Plugin } } },
        })));

    private static Dictionary<string, object> Plugin => new()
    {
        ["apiVersion"] = "client.authentication.k8s.io/v1beta1",
        ["command"] = "gke-gcloud-auth-plugin",
        ["provideClusterInfo"] = true,
        ["installHint"] = "Install gke-gcloud-auth-plugin: gcloud components install gke-gcloud-auth-plugin",
    };
}
