using Platform.Infra.Amazon.Access;
using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace Platform.Infra.Amazon.Edge;

/// <summary>What was answered how fast and by whom of ours; neither who asked nor the query, which names the visitor.</summary>
internal sealed class EdgeLogs : ComponentResource
{
    private static readonly string[] Fields =
    [
        "timestamp(ms)", "x-edge-location", "cs-method", "cs-uri-stem", "sc-status", "sc-bytes", "time-taken", "time-to-first-byte",
        "x-edge-result-type", "x-edge-detailed-result-type", "origin-fbl", "origin-lbl", "cs-protocol-version", "ssl-protocol", "x-edge-request-id",
    ];

    public EdgeLogs(string name, EdgeLogsArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:EdgeLogs", name, options)
    {
        var inHere = new CustomResourceOptions { Parent = this };
        var label = $"{Deployment.Instance.StackName}-{name}";
        var source = new LogDeliverySource($"{name}-source", new LogDeliverySourceArgs
        {
            Name = label, LogType = "ACCESS_LOGS", ResourceArn = args.Distribution,
        }, inHere);
        var destination = new LogDeliveryDestination($"{name}-destination", new LogDeliveryDestinationArgs
        {
            Name = label,
            OutputFormat = "json",
            DeliveryDestinationConfiguration = new LogDeliveryDestinationDeliveryDestinationConfigurationArgs { DestinationResourceArn = args.Bucket },
        }, inHere);
        _ = new LogDelivery($"{name}-delivery", new LogDeliveryArgs
        {
            DeliverySourceName = source.Name, DeliveryDestinationArn = destination.Arn, RecordFields = [.. Fields],
        }, inHere);
        RegisterOutputs();
    }

    /// <summary>Lets the service that delivers logs write to a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="account">The account whose logs they are.</param>
    public static AccessStatement Delivery(PrivateBucket bucket, string account) => new()
    {
        Principals = AccessStatement.Service("delivery.logs.amazonaws.com"),
        Actions = ["s3:PutObject"],
        Resources = [Output.Format($"{bucket.Arn}/AWSLogs/{account}/*")],
        Conditions = AccessStatement.When("StringEquals", "aws:SourceAccount", account),
    };
}
