using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.6.7: certificates are made and renewed by Google.</summary>
public sealed class ManagedCertificates() : Policy(
    "cis-gke-5.6.7",
    title: "Certificates are made and renewed by Google",
    why: "A certificate that is renewed by hand runs out on a holiday, and its key lies about.",
    mend: "Use managed certificates of Certificate Manager, and name their map at the gateway.",
    Certificate, Secret, Kinds.Gateway)
{
    private const string Certificate = "gcp:certificatemanager/certificate:Certificate";

    private const string Secret = "kubernetes:core/v1:Secret";

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var place = Place.In(resource);
        return resource.Type switch
        {
            Certificate => place.At("selfManaged").Must("nothing", one => !one.IsThere),
            Secret => place.At("type").Must("no certificate", one => one.Text != "kubernetes.io/tls"),
            _ => place.At("spec.listeners").Items.SelectMany(listener => Listener(listener, place)),
        };
    }

    private static Finding[] Listener(Place listener, Place gateway)
    {
        if (listener.At("protocol").Text is "HTTP")
            return [];
        var own = listener.At("tls.certificateRefs").Must("nothing: the gateway names a certificate map", place => !place.IsThere).ToArray();
        var map = gateway.At("metadata.annotations").Key("networking.gke.io/certmap");
        return own.Length > 0 || map.IsThere ? own : [map.Violates("the name of a certificate map")];
    }
}
