using System.Collections.Immutable;
using Platform.Infra.Policies;

namespace Platform.Infra.Costs;

/// <summary>All meters of the platform.</summary>
public static class MeterBook
{
    private const double BytesPerGibibyte = 1 << 30;

    /// <summary>CloudFront is paid by where shoppers are, wherever it was made; they are in Europe.</summary>
    private const string Shoppers = "europe";

    /// <summary>The meters, Google's first.</summary>
    public static ImmutableArray<Meter> Meters { get; } =
    [
        new NodePoolMeter(),
        new NatMeter(),
        new PubSubMeter(),
        new RedisMeter(),
        new FirewallMeter(),
        new SecretMeter(),
        new UptimeMeter(),
        new FixedMeter(Kinds.Cluster, "gcp.gke.cluster-hour", Meter.Hours),
        new TrafficMeter(Kinds.Cluster, "gcp.logging.gib", traffic => traffic.LogGiB),
        new FixedMeter(Kinds.Gateway, "gcp.balancer.rule-hour", Meter.Hours),
        new TrafficMeter(Kinds.Gateway, "gcp.balancer.gib", traffic => traffic.EgressGiB),
        new TrafficMeter(Kinds.Gateway, "gcp.egress.gib", traffic => traffic.EgressGiB),
        new FixedMeter(Kinds.CryptoKey, "gcp.kms.version"),
        new TrafficMeter(Kinds.Bucket, "gcp.storage.gib", traffic => traffic.BucketGiB),
        new TrafficMeter("gcp:artifactregistry/repository:Repository", "gcp.artifacts.gib", traffic => traffic.BucketGiB),
        new TrafficMeter("gcp:bigquery/dataset:Dataset", "gcp.bigquery.gib", traffic => traffic.BucketGiB),
        new TrafficMeter("gcp:bigquery/dataset:Dataset", "gcp.bigquery.query-tib", traffic => traffic.QueryTiB),
        new FixedMeter("gcp:cloudscheduler/job:Job", "gcp.scheduler.job"),
        new FixedMeter("gcp:compute/address:Address", "gcp.address.hour", Meter.Hours),
        new FixedMeter("gcp:dns/managedZone:ManagedZone", "gcp.dns.zone"),
        new FixedMeter("gcp:workflows/workflow:Workflow", "gcp.workflows.workflow"),
        new TrafficMeter("gcp:vertex/aiTensorboard:AiTensorboard", "gcp.vertex.tensorboard.gib", traffic => traffic.BucketGiB),

        new TrafficMeter(Kinds.Distribution, "aws.cloudfront.gib", traffic => traffic.EgressGiB, isShared: true, region: Shoppers),
        new TrafficMeter(Kinds.Distribution, "aws.cloudfront.million-requests", traffic => traffic.MillionRequests, isShared: true, region: Shoppers),
        new TrafficMeter("aws:cloudwatch/eventBus:EventBus", "aws.events.million", traffic => traffic.Events / 1e6),
        new TrafficMeter("aws:cloudwatch/eventApiDestination:EventApiDestination", "aws.events.destination-million", traffic => traffic.Events / 1e6),
        new TrafficMeter("aws:cloudwatch/eventArchive:EventArchive", "aws.events.archive-gib", traffic => traffic.Events * traffic.EventBytes / BytesPerGibibyte),
        new TrafficMeter("aws:sesv2/configurationSet:ConfigurationSet", "aws.ses.thousand-mails", traffic => traffic.Mails / 1e3),
        new FixedMeter("aws:route53/zone:Zone", "aws.route53.zone"),
        new FixedMeter("aws:route53/healthCheck:HealthCheck", "aws.route53.health-check"),
        new FixedMeter(Kinds.MetricAlarm, "aws.cloudwatch.alarm"),
        new FixedMeter("aws:cloudwatch/compositeAlarm:CompositeAlarm", "aws.cloudwatch.composite-alarm"),
        new FixedMeter("aws:cloudwatch/dashboard:Dashboard", "aws.cloudwatch.dashboard"),
        new FixedMeter(Kinds.AwsKey, "aws.kms.key"),
        new FixedMeter("aws:secretsmanager/secret:Secret", "aws.secrets.secret"),
        new TrafficMeter("aws:cloudfront/function:Function", "aws.cloudfront.function-million", traffic => traffic.MillionRequests, isShared: true, region: Shoppers),
        new FixedMeter("aws:cloudfront/monitoringSubscription:MonitoringSubscription", "aws.cloudfront.metrics"),
        new TrafficMeter("aws:cloudwatch/logDelivery:LogDelivery", "aws.logs.delivered-gib", traffic => traffic.LogGiB, isShared: true),
        new TrafficMeter("aws:cloudwatch/logGroup:LogGroup", "aws.logs.gib", traffic => traffic.LogGiB, isShared: true),
        new LambdaMeter(),
        // Queues hold what could not be delivered: nothing, or at the worst everything.
        new TrafficMeter("aws:sqs/queue:Queue", "aws.sqs.million", traffic => traffic.Events / 1e6, isShared: true, onlyAtWorst: true),
        new TrafficMeter(Kinds.AwsBucket, "aws.s3.gib", traffic => traffic.BucketGiB),
    ];
}
