using System.Text.Json;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Identity;

/// <summary>The policies of AWS that resources bear as JSON.</summary>
internal static class AwsPolicies
{
    /// <summary>The types that bear one.</summary>
    public static string[] Types =>
    [
        "aws:cloudwatch/eventBusPolicy:EventBusPolicy",
        "aws:cloudwatch/logResourcePolicy:LogResourcePolicy",
        "aws:iam/policy:Policy",
        "aws:iam/role:Role",
        "aws:iam/rolePolicy:RolePolicy",
        Kinds.AwsKey,
        "aws:kms/keyPolicy:KeyPolicy",
        "aws:s3/bucketPolicy:BucketPolicy",
        "aws:secretsmanager/secretPolicy:SecretPolicy",
        "aws:sesv2/emailIdentityPolicy:EmailIdentityPolicy",
        "aws:sns/topicPolicy:TopicPolicy",
        "aws:sqs/queuePolicy:QueuePolicy",
    ];

    /// <summary>The documents of a resource, as far as there are any.</summary>
    public static IEnumerable<Place> Documents(RecordedResource resource)
    {
        var thing = Place.In(resource);
        return new[] { thing.At("policy"), thing.At("policyDocument"), thing.At("assumeRolePolicy") }
            .Concat(thing.At("inlinePolicies").Items.Select(inline => inline.At("policy")))
            .Where(document => document.IsThere);
    }

    /// <summary>The statements of a document; one that is no JSON has none, which AWS itself refuses.</summary>
    public static IEnumerable<AwsStatement> Statements(Place document)
    {
        if (document.Text is not { } text || !text.TrimStart().StartsWith('{'))
            return [];
        using var json = JsonDocument.Parse(text);
        if (!json.RootElement.TryGetProperty("Statement", out var statements))
            return [];
        // The elements outlive the document only as copies.
        var copy = statements.Clone();
        return copy.ValueKind == JsonValueKind.Array ? [.. copy.EnumerateArray().Select(one => new AwsStatement(one))] : [new AwsStatement(copy)];
    }
}
