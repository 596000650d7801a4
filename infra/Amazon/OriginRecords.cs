using Pulumi;
using Pulumi.Aws.Route53;

namespace Platform.Infra.Amazon;

/// <summary>The gateway's name in the shop's zone, and the record by which Google proves that it may have a certificate for it.</summary>
internal sealed class OriginRecords : ComponentResource
{
    private const int TtlSeconds = 300;

    public OriginRecords(string name, OriginRecordsArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:OriginRecords", name, options)
    {
        Add("address", SiteHosts.Of(args.Settings).Origin, "A", args.Address);
        Add("proof", args.ProofName, "CNAME", args.ProofData);
        RegisterOutputs();

        void Add(string part, Input<string> host, string type, Input<string> value) => _ = new Record($"{name}-{part}", new RecordArgs
        {
            ZoneId = args.Settings.Amazon.ZoneId, Name = host, Type = type, Ttl = TtlSeconds, Records = { value },
        }, new CustomResourceOptions { Parent = this });
    }
}
