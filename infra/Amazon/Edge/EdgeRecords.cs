using Pulumi;
using Pulumi.Aws.Route53;
using Pulumi.Aws.Route53.Inputs;

namespace Platform.Infra.Amazon.Edge;

/// <summary>A name that leads to a distribution; HTTPS records tell browsers at once that it speaks HTTP/3.</summary>
internal sealed class EdgeRecords : ComponentResource
{
    public EdgeRecords(string name, EdgeRecordsArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:EdgeRecords", name, options)
    {
        foreach (var type in new[] { "A", "AAAA", "HTTPS" })
        {
            _ = new Record($"{name}-{type.ToLowerInvariant()}", new RecordArgs
            {
                ZoneId = args.Settings.Amazon.ZoneId,
                Name = args.Host,
                Type = type,
                Aliases =
                {
                    new RecordAliasArgs
                    {
                        Name = args.Distribution.DomainName, ZoneId = args.Distribution.HostedZoneId, EvaluateTargetHealth = false,
                    },
                },
            }, new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs();
    }
}
