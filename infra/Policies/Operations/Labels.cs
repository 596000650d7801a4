using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>Everything says whose it is.</summary>
public sealed class Labels() : Policy(
    "labels",
    title: "Everything says whose it is",
    why: "A cost that nobody owns is never looked at.",
    mend: "Pass settings.Labels(service, owner); the providers' defaults count.",
    [.. Labelled.Keys.Order(StringComparer.Ordinal)])
{
    /// <summary>Where labels are, by type.</summary>
    private static readonly Dictionary<string, string> Labelled = new()
    {
        ["aws:acm/certificate:Certificate"] = "tags",
        ["aws:budgets/budget:Budget"] = "tags",
        ["aws:cloudfront/distribution:Distribution"] = "tags",
        ["aws:cloudfront/function:Function"] = "tags",
        ["aws:cloudfront/keyValueStore:KeyValueStore"] = "tags",
        ["aws:cloudwatch/compositeAlarm:CompositeAlarm"] = "tags",
        ["aws:cloudwatch/eventBus:EventBus"] = "tags",
        ["aws:cloudwatch/eventRule:EventRule"] = "tags",
        ["aws:cloudwatch/logDelivery:LogDelivery"] = "tags",
        ["aws:cloudwatch/logDeliveryDestination:LogDeliveryDestination"] = "tags",
        ["aws:cloudwatch/logDeliverySource:LogDeliverySource"] = "tags",
        ["aws:cloudwatch/logGroup:LogGroup"] = "tags",
        ["aws:cloudwatch/metricAlarm:MetricAlarm"] = "tags",
        ["aws:iam/openIdConnectProvider:OpenIdConnectProvider"] = "tags",
        ["aws:iam/policy:Policy"] = "tags",
        ["aws:iam/role:Role"] = "tags",
        ["aws:kms/key:Key"] = "tags",
        ["aws:lambda/eventSourceMapping:EventSourceMapping"] = "tags",
        ["aws:lambda/function:Function"] = "tags",
        ["aws:route53/healthCheck:HealthCheck"] = "tags",
        ["aws:route53/zone:Zone"] = "tags",
        ["aws:s3/bucket:Bucket"] = "tags",
        ["aws:s3/bucketObjectv2:BucketObjectv2"] = "tags",
        ["aws:scheduler/scheduleGroup:ScheduleGroup"] = "tags",
        ["aws:secretsmanager/secret:Secret"] = "tags",
        ["aws:sesv2/configurationSet:ConfigurationSet"] = "tags",
        ["aws:sesv2/contactList:ContactList"] = "tags",
        ["aws:sesv2/emailIdentity:EmailIdentity"] = "tags",
        ["aws:sns/topic:Topic"] = "tags",
        ["aws:sqs/queue:Queue"] = "tags",
        ["aws:ssm/parameter:Parameter"] = "tags",
        ["aws:wafv2/ipSet:IpSet"] = "tags",
        ["aws:wafv2/regexPatternSet:RegexPatternSet"] = "tags",
        ["aws:wafv2/webAcl:WebAcl"] = "tags",
        ["gcp:artifactregistry/repository:Repository"] = "labels",
        ["gcp:bigquery/dataset:Dataset"] = "labels",
        ["gcp:bigquery/reservation:Reservation"] = "labels",
        ["gcp:bigquery/table:Table"] = "labels",
        ["gcp:certificatemanager/certificate:Certificate"] = "labels",
        ["gcp:certificatemanager/certificateMap:CertificateMap"] = "labels",
        ["gcp:certificatemanager/certificateMapEntry:CertificateMapEntry"] = "labels",
        ["gcp:certificatemanager/dnsAuthorization:DnsAuthorization"] = "labels",
        ["gcp:compute/address:Address"] = "labels",
        ["gcp:compute/globalAddress:GlobalAddress"] = "labels",
        ["gcp:compute/securityPolicy:SecurityPolicy"] = "labels",
        ["gcp:container/cluster:Cluster"] = "resourceLabels",
        ["gcp:container/nodePool:NodePool"] = "nodeConfig.resourceLabels",
        ["gcp:dns/managedZone:ManagedZone"] = "labels",
        ["gcp:gkebackup/backupPlan:BackupPlan"] = "labels",
        ["gcp:kms/cryptoKey:CryptoKey"] = "labels",
        ["gcp:networkconnectivity/serviceConnectionPolicy:ServiceConnectionPolicy"] = "labels",
        ["gcp:pubsub/subscription:Subscription"] = "labels",
        ["gcp:pubsub/topic:Topic"] = "labels",
        ["gcp:redis/cluster:Cluster"] = "labels",
        ["gcp:redis/instance:Instance"] = "labels",
        ["gcp:secretmanager/regionalSecret:RegionalSecret"] = "labels",
        ["gcp:secretmanager/secret:Secret"] = "labels",
        ["gcp:storage/bucket:Bucket"] = "labels",
        ["gcp:vertex/aiEndpoint:AiEndpoint"] = "labels",
        ["gcp:vertex/aiFeatureGroup:AiFeatureGroup"] = "labels",
        ["gcp:vertex/aiFeatureGroupFeature:AiFeatureGroupFeature"] = "labels",
        ["gcp:vertex/aiFeatureOnlineStore:AiFeatureOnlineStore"] = "labels",
        ["gcp:vertex/aiFeatureStore:AiFeatureStore"] = "labels",
        ["gcp:vertex/aiFeatureStoreEntityType:AiFeatureStoreEntityType"] = "labels",
        ["gcp:vertex/aiFeatureStoreEntityTypeFeature:AiFeatureStoreEntityTypeFeature"] = "labels",
        ["gcp:vertex/aiIndex:AiIndex"] = "labels",
        ["gcp:vertex/aiIndexEndpoint:AiIndexEndpoint"] = "labels",
        ["gcp:vertex/aiTensorboard:AiTensorboard"] = "labels",
        ["gcp:workflows/workflow:Workflow"] = "labels",
    };

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var labels = Place.In(resource).At(Labelled[resource.Type]);
        if (!labels.IsKnown)
            return [labels.NotKnown("labels")];
        var given = labels.Keys.Concat(Defaults(resource, stack)).ToHashSet();
        string[] missing = [.. stack.Facts.Settings.Labels.Where(key => !given.Contains(key))];
        return missing.Length == 0 ? [] : [labels.Violates($"also {string.Join(", ", missing)}")];
    }

    private static IEnumerable<string> Defaults(RecordedResource resource, StackIndex stack)
    {
        var defaults = resource.Type.StartsWith("aws:", StringComparison.Ordinal)
            ? stack.ProviderSetting(resource, "defaultTags")?.At("tags")
            : stack.ProviderSetting(resource, "defaultLabels");
        return defaults is PropertyValue.MapValue map ? map.Entries.Keys : [];
    }
}
