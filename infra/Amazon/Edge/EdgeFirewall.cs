using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.WafV2;
using Pulumi.Aws.WafV2.Inputs;

namespace Platform.Infra.Amazon.Edge;

/// <summary>The firewall before a distribution: known attacks, and who asks too much. What it stops is logged without what was asked for.</summary>
internal sealed class EdgeFirewall : ComponentResource
{
    private const int KeptDays = 30;

    public EdgeFirewall(string name, EdgeFirewallArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:EdgeFirewall", name, options)
    {
        var inHere = new CustomResourceOptions { Parent = this };
        var firewall = new WebAcl($"{name}-rules", new WebAclArgs
        {
            Scope = "CLOUDFRONT",
            Description = args.Before,
            DefaultAction = new WebAclDefaultActionArgs { Allow = new WebAclDefaultActionAllowArgs() },
            RuleJson = FirewallRules.Json(args.RequestsPerSecond),
            VisibilityConfig = new WebAclVisibilityConfigArgs
            {
                CloudwatchMetricsEnabled = true, MetricName = name, SampledRequestsEnabled = false,
            },
        }, inHere);
        var logs = new LogGroup($"{name}-logs", new LogGroupArgs
        {
            // WAF writes to no group that is called otherwise.
            Name = $"aws-waf-logs-{Deployment.Instance.StackName}-{name}", RetentionInDays = KeptDays, KmsKeyId = args.Key,
        }, new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect });
        _ = new WebAclLoggingConfiguration($"{name}-logging", new WebAclLoggingConfigurationArgs
        {
            ResourceArn = firewall.Arn,
            LogDestinationConfigs = { logs.Arn },
            // The query names the visitor.
            RedactedFields =
            {
                new WebAclLoggingConfigurationRedactedFieldArgs { QueryString = new WebAclLoggingConfigurationRedactedFieldQueryStringArgs() },
            },
        }, inHere);
        Arn = firewall.Arn;
        RegisterOutputs(new Dictionary<string, object?> { ["arn"] = Arn });
    }

    /// <summary>What a distribution names.</summary>
    public Output<string> Arn { get; }
}
