using Pulumi;
using Pulumi.Aws.Acm;
using Pulumi.Aws.Route53;

namespace Platform.Infra.Amazon.Edge;

/// <summary>The certificate of the edge's names, proved by records in the zone, and renewed by AWS for as long as they are there.</summary>
internal sealed class EdgeCertificate : ComponentResource
{
    private const int TtlSeconds = 300;

    public EdgeCertificate(string name, EdgeCertificateArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:EdgeCertificate", name, options)
    {
        var (settings, hosts) = (args.Settings, SiteHosts.Of(args.Settings));
        string[] names = [hosts.Edge, hosts.Answers];
        var inHere = new CustomResourceOptions { Parent = this };
        var certificate = new Certificate($"{name}-certificate", new CertificateArgs
        {
            DomainName = names[0], SubjectAlternativeNames = [.. names[1..]], ValidationMethod = "DNS",
        }, inHere);
        var proofs = names.Select(host => Proof(host.Split('.')[0], host)).ToArray();
        var proved = new CertificateValidation($"{name}-proved", new CertificateValidationArgs
        {
            CertificateArn = certificate.Arn, ValidationRecordFqdns = [.. proofs.Select(proof => proof.Fqdn)],
        }, inHere);
        Arn = proved.CertificateArn;
        RegisterOutputs(new Dictionary<string, object?> { ["arn"] = Arn });

        Record Proof(string label, string host)
        {
            // They come in no order.
            var option = certificate.DomainValidationOptions.Apply(all => all.First(one => one.DomainName == host));
            return new Record($"{name}-proof-{label}", new RecordArgs
            {
                ZoneId = settings.Amazon.ZoneId,
                Name = option.Apply(one => one.ResourceRecordName!),
                Type = option.Apply(one => one.ResourceRecordType!),
                Records = { option.Apply(one => one.ResourceRecordValue!) },
                Ttl = TtlSeconds,
            }, inHere);
        }
    }

    /// <summary>The certificate, once it is proved.</summary>
    public Output<string> Arn { get; }
}
