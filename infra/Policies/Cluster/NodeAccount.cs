using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.2.1: nodes run as an account of their own.</summary>
public sealed class NodeAccount() : Policy(
    "cis-gke-5.2.1",
    title: "Nodes run as an account of their own",
    why: "The default account of a project may change nearly everything in it.",
    mend: "Set nodeConfig.serviceAccount to an account that may only pull images and write logs and metrics.",
    Kinds.Cluster, Kinds.NodePool)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        // A name is given before the account exists, but not known then.
        var account = Place.In(resource).At("nodeConfig.serviceAccount");
        return account.IsThere && account.ComesFrom("gcp:serviceaccount/account:Account") ? [] : account.Must(
            "an account of its own", place => place.Text is { Length: > 0 } name && name != "default"
                && !name.EndsWith("-compute@developer.gserviceaccount.com", StringComparison.Ordinal));
    }
}
