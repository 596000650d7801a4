using Platform.Infra.Preview.Graph;
using Platform.Infra.Tests.Preview;
using static Platform.Infra.Tests.Policies.PolicyCase;

namespace Platform.Infra.Tests.Policies;

/// <summary>What keeps a platform running, found and paid for.</summary>
internal static class OperationsCases
{
    private const string Bucket = "gcp:storage/bucket:Bucket";
    private const string Alert = "gcp:monitoring/alertPolicy:AlertPolicy";
    private const string Alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
    private const string Budget = "gcp:billing/budget:Budget";
    private const string Labels = """{"stack":"prod","service":"one","owner":"ml","cost-centre":"ml"}""";

    public static IEnumerable<PolicyCase> All =>
    [
        Of("labels", Bucket, $$"""{"labels":{{Labels}}}""", """{"labels":{"stack":"prod","service":"one","owner":"ml"}}""", "labels"),
        Of("labels", "gcp:container/nodePool:NodePool", """{"nodeConfig":{"resourceLabels":""" + Labels + "}}", "{}", "nodeConfig.resourceLabels"),
        new()
        {
            Policy = "labels",
            Good = [ByProvider("""{"service":"one","owner":"ml"}"""), Google("""{"stack":"prod","cost-centre":"ml"}""")],
            Bad = [ByProvider("""{"service":"one","owner":"ml"}"""), Google("""{"stack":"prod"}""")],
            Path = "labels",
        },
        Of("deletion-protection", "gcp:container/cluster:Cluster", """{"deletionProtection":true}""", """{"deletionProtection":false}""", "deletionProtection"),
        Of("deletion-protection", Bucket, "{}", """{"forceDestroy":true}""", "forceDestroy"),
        Of("deletion-protection", "gcp:bigquery/table:Table", """{"deletionProtection":false,"view":{"query":"SELECT 1"}}""", """{"deletionProtection":false}""", "deletionProtection"),
        new()
        {
            Policy = "protected",
            Good = [Resource("gcp:bigquery/table:Table", """{"view":{"query":"SELECT 1"}}"""), Resource("gcp:dns/managedZone:ManagedZone", """{"visibility":"private"}""", "zone")],
            Bad = [Resource("gcp:dns/managedZone:ManagedZone", """{"visibility":"public"}""")],
            Path = "",
        },
        new() { Policy = "protected", Good = [Resource(Bucket, "{}") with { Protect = true }], Bad = [Resource(Bucket, "{}")], Path = "" },
        Of("log-retention", "gcp:logging/projectBucketConfig:ProjectBucketConfig", """{"retentionDays":90}""", """{"retentionDays":7}""", "retentionDays"),
        Of("log-retention", "aws:cloudwatch/logGroup:LogGroup", """{"retentionInDays":90}""", "{}", "retentionInDays"),
        new()
        {
            Policy = "audit-log-locked",
            Good = [StackItself, Resource("gcp:container/cluster:Cluster", "{}"), Resource(Bucket, """{"retentionPolicy":{"isLocked":true}}""", "logs")],
            Bad = [StackItself, Resource("gcp:container/cluster:Cluster", "{}"), Resource(Bucket, """{"retentionPolicy":{"isLocked":false}}""", "logs")],
            Path = "",
        },
        Of("regions", Bucket, """{"location":"EUROPE-WEST1"}""", """{"location":"US"}""", "location"),
        Of("regions", "gcp:secretmanager/secret:Secret",
            """{"replication":{"userManaged":{"replicas":[{"location":"europe-west1"}]}}}""",
            """{"replication":{"userManaged":{"replicas":[{"location":"us-central1"}]}}}""", "replication.userManaged.replicas[0].location"),
        Of("regions", "gcp:secretmanager/secret:Secret", """{"replication":{"userManaged":{"replicas":[]}}}""", """{"replication":{"auto":{}}}""", "replication.auto"),
        Of("regions", "aws:s3/bucket:Bucket", """{"region":"eu-central-1"}""", """{"region":"us-east-1"}""", "region"),
        new()
        {
            Policy = "regions",
            Good = [Amazon("aws:wafv2/webAcl:WebAcl"), Amazon("aws:cloudfront/distribution:Distribution"), UsEast],
            Bad = [Amazon("aws:s3/bucket:Bucket"), UsEast],
            Path = "region",
        },
        new() { Policy = "budgets", Good = [StackItself, Resource(Budget, """{"thresholdRules":[{"thresholdPercent":0.5}]}""")], Bad = [StackItself, Resource(Bucket, "{}")], Path = "" },
        Of("budgets", Budget, """{"thresholdRules":[{"thresholdPercent":0.5}]}""", "{}", "thresholdRules"),
        new()
        {
            Policy = "aws-budgets",
            Good = [StackItself, Resource("aws:budgets/budget:Budget", """{"notifications":[{"threshold":80}]}""")],
            Bad = [StackItself, Resource("aws:s3/bucket:Bucket", "{}")],
            Path = "",
        },
        Of("alert-runbooks", Alert,
            """{"documentation":{"content":"See docs/runbooks/there.md."}}""", """{"documentation":{"content":"See docs/runbooks/missing.md."}}""", "documentation.content"),
        Of("alert-runbooks", Alarm, """{"alarmDescription":"docs/runbooks/there.md"}""", """{"alarmDescription":"Something is wrong."}""", "alarmDescription"),
        Of("alert-receivers", Alert, """{"notificationChannels":["c"]}""", """{"notificationChannels":[]}""", "notificationChannels", presenceIsEnough: true),
    ];

    private static RecordedResource UsEast => Resource("pulumi:providers:aws", """{"region":"us-east-1"}""", "edge");

    private static RecordedResource Amazon(string type) => Resource(type, "{}") with { Provider = Graphs.Urn("pulumi:providers:aws", "edge") };

    private static RecordedResource ByProvider(string labels) =>
        Resource(Bucket, $$"""{"labels":{{labels}}}""") with { Provider = Graphs.Urn("pulumi:providers:gcp", "google") };

    /// <summary>What has a structure reaches a provider as JSON.</summary>
    private static RecordedResource Google(string labels) =>
        Resource("pulumi:providers:gcp", $$"""{"defaultLabels":{{System.Text.Json.JsonSerializer.Serialize(labels)}}}""", "google");
}
