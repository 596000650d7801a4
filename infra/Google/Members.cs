using Pulumi;

namespace Platform.Infra.Google;

/// <summary>Identities as grants name them.</summary>
internal static class Members
{
    /// <summary>A service account, Google's own among them.</summary>
    /// <param name="email">Its address.</param>
    public static Output<string> ServiceAccount(Input<string> email) => Output.Format($"serviceAccount:{email}");

    /// <summary>An account of Kubernetes in the project's cluster.</summary>
    /// <param name="project">The project's id.</param>
    /// <param name="account">Namespace and name, parted by a slash.</param>
    public static string Workload(string project, string account) => $"serviceAccount:{project}.svc.id.goog[{account}]";
}
