using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.6.3: only named networks reach the control plane by address.</summary>
public sealed class AuthorisedNetworks() : Policy(
    "cis-gke-5.6.3",
    title: "Only named networks reach the control plane by address",
    why: "Everybody could knock otherwise.",
    mend: "Set masterAuthorizedNetworksConfig of the cluster, without 0.0.0.0/0.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var networks = Place.In(resource).At("masterAuthorizedNetworksConfig");
        return
        [
            .. networks.Must("the networks that may, or an empty list", place => place.IsThere),
            .. networks.At("cidrBlocks").Items.SelectMany(
                block => block.At("cidrBlock").Must("a network, not the world", place => place.Text is not (null or "0.0.0.0/0" or "::/0"))),
        ];
    }
}
