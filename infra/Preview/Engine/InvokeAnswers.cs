using System.Collections.Frozen;
using Google.Protobuf.WellKnownTypes;

namespace Platform.Infra.Preview.Engine;

/// <summary>
/// What the engine answers to functions that look something up in a cloud. There is no cloud here, so of a known
/// function the result is unknown, just as the outputs of a resource that does not exist yet.
/// </summary>
public sealed class InvokeAnswers
{
    private readonly FrozenSet<string> _known;

    /// <param name="known">The tokens of the functions that may be called.</param>
    public InvokeAnswers(IEnumerable<string> known) => _known = known.ToFrozenSet();

    /// <summary>The functions that a stack of the platform may call.</summary>
    public static InvokeAnswers Standard { get; } = new(
    [
        "aws:cloudfront/getCachePolicy:getCachePolicy",
        "aws:cloudfront/getOriginRequestPolicy:getOriginRequestPolicy",
        "aws:cloudfront/getResponseHeadersPolicy:getResponseHeadersPolicy",
        "aws:iam/getPolicyDocument:getPolicyDocument",
        "aws:index/getCallerIdentity:getCallerIdentity",
        "aws:index/getPartition:getPartition",
        "aws:index/getRegion:getRegion",
        "aws:route53/getZone:getZone",
        "gcp:bigquery/getDefaultServiceAccount:getDefaultServiceAccount",
        "gcp:compute/getNetblockIPRanges:getNetblockIPRanges",
        "gcp:compute/getZones:getZones",
        "gcp:container/getEngineVersions:getEngineVersions",
        "gcp:kms/getKMSCryptoKeyVersion:getKMSCryptoKeyVersion",
        "gcp:organizations/getClientConfig:getClientConfig",
        "gcp:organizations/getIAMPolicy:getIAMPolicy",
        "gcp:organizations/getProject:getProject",
        "gcp:secretmanager/getSecretVersion:getSecretVersion",
        "gcp:storage/getProjectServiceAccount:getProjectServiceAccount",
        "gcp:storage/getTransferProjectServiceAccount:getTransferProjectServiceAccount",
        "gcp:storage/getTransferProjectServieAccount:getTransferProjectServieAccount",
    ]);

    /// <summary>The answer to a call; null where the function is not known.</summary>
    /// <remarks>One unknown field makes the whole result unknown to the program. The arguments are echoed beside it.</remarks>
    internal Struct? Answer(string token, Struct? arguments)
    {
        if (!_known.Contains(token))
            return null;
        var result = arguments?.Clone() ?? new Struct();
        result.Fields["id"] = Value.ForString(WireSigns.Unknown);
        return result;
    }
}
