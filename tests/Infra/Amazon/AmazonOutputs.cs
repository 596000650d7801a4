using System.Collections.Immutable;
using Pulumi.Testing;

namespace Platform.Infra.Tests.Amazon;

/// <summary>What only AWS would know of a resource.</summary>
internal static class AmazonOutputs
{
    /// <param name="args">What the resource is made from.</param>
    /// <param name="state">The same as outputs.</param>
    public static ImmutableDictionary<string, object> Of(MockResourceArgs args, ImmutableDictionary<string, object> state)
    {
        var name = args.Name!;
        if (!state.ContainsKey("name"))
            state = state.Add("name", name);
        state = state.SetItem("arn", $"arn:aws:{name}");
        return args.Type switch
        {
            "aws:s3/bucket:Bucket" => state.Add("bucket", name).Add("bucketRegionalDomainName", $"{name}.s3.eu-west-1.amazonaws.com"),
            "aws:cloudfront/distribution:Distribution" => state.Add("domainName", $"{name}.cloudfront.net").Add("hostedZoneId", "Z2FDTNDATAQYW2"),
            "aws:sqs/queue:Queue" => state.Add("url", $"https://sqs/{name}"),
            "aws:kms/key:Key" => state.Add("keyId", $"{name}-number"),
            "aws:route53/record:Record" => state.Add("fqdn", state["name"]),
            "aws:acm/certificate:Certificate" => state.Add("domainValidationOptions", Names(state).Select(host => new Dictionary<string, object>
            {
                ["domainName"] = host, ["resourceRecordName"] = $"_proof.{host}", ["resourceRecordType"] = "CNAME", ["resourceRecordValue"] = $"proof-of-{host}",
            }).Reverse().ToArray()),
            "aws:sesv2/emailIdentity:EmailIdentity" => state.SetItem("dkimSigningAttributes", new Dictionary<string, object>
            {
                ["tokens"] = Enumerable.Range(0, 3).Select(index => $"token-{index}").ToArray(),
            }),
            _ => state,
        };
    }

    private static IEnumerable<string> Names(ImmutableDictionary<string, object> certificate) =>
        [(string)certificate["domainName"], .. ((ImmutableArray<object>)certificate["subjectAlternativeNames"]).Cast<string>()];
}
