using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Exposure;

/// <summary>Nobody speaks less than TLS 1.2 with us.</summary>
public sealed class EdgeTls() : Policy(
    "tls-1.2",
    title: "Nobody speaks less than TLS 1.2 with us",
    why: "What is older can be read by others.",
    mend: "Set minTlsVersion of the SSLPolicy to TLS_1_2; minimumProtocolVersion of the distribution to TLSv1.2_2021 or later, and originSslProtocols to TLSv1.2.",
    "gcp:compute/sSLPolicy:SSLPolicy", Kinds.Distribution)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var edge = Place.In(resource);
        if (resource.Type != Kinds.Distribution)
            return edge.At("minTlsVersion").Must("TLS_1_2 or later", place => place.Text is "TLS_1_2" or "TLS_1_3");
        return
        [
            .. edge.At("viewerCertificate.minimumProtocolVersion").Must(
                "TLSv1.2_2021 or later", place => place.Text is "TLSv1.2_2021" or "TLSv1.2_2025" or "TLSv1.3_2025"),
            .. edge.At("origins").Items.Select(origin => origin.At("customOriginConfig")).Where(origin => origin.IsThere).SelectMany(
                origin => origin.At("originSslProtocols").Must("only TLSv1.2", place => place.Items.Any() && place.Items.All(one => one.Text is "TLSv1.2" or "TLSv1.3"))),
        ];
    }
}
