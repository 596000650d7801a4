using Platform.Infra.Amazon.Access;
using Platform.Infra.Configuration;
using Pulumi;
using Pulumi.Aws.Iam;

namespace Platform.Infra.Amazon.Delivery;

/// <summary>
/// Who the runs at GitHub are in the site's account, without a key: a pull request may look, the branch may compare the account
/// with the code, and only a run that has passed the rules of the stack's environment may change something.
/// </summary>
internal sealed class GithubAccess : ComponentResource
{
    private const string Issuer = "token.actions.githubusercontent.com";
    private const string Audience = "sts.amazonaws.com";
    private const string Destinations = "apidestinations.events.amazonaws.com";

    /// <summary>The services whose resources the platform has in the account.</summary>
    private static readonly string[] Services =
        ["acm", "budgets", "cloudfront", "cloudwatch", "events", "kms", "lambda", "logs", "route53", "s3", "scheduler", "ses", "sns", "sqs", "ssm", "wafv2"];

    /// <summary>
    /// What tells how something is set up; no content of a bucket, queue or parameter, and no distribution, which shows the secret that
    /// it sends.
    /// </summary>
    private static readonly string[] Looking =
    [
        "acm:DescribeCertificate", "acm:ListTagsForCertificate", "budgets:ListTagsForResource", "budgets:ViewBudget",
        "cloudfront:GetCachePolicy", "cloudfront:GetFunction",
        "cloudfront:GetMonitoringSubscription", "cloudfront:GetOriginAccessControl", "cloudfront:GetOriginRequestPolicy",
        "cloudfront:GetResponseHeadersPolicy", "cloudfront:List*", "cloudfront:Describe*",
        "cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource", "events:Describe*", "events:List*", "iam:GetRole", "iam:GetRolePolicy",
        "iam:GetOpenIDConnectProvider", "iam:ListRolePolicies", "iam:ListAttachedRolePolicies", "kms:DescribeKey", "kms:GetKeyPolicy",
        "kms:GetKeyRotationStatus", "kms:ListResourceTags", "lambda:GetFunctionConfiguration", "lambda:ListVersionsByFunction", "logs:Describe*", "logs:Get*Delivery*",
        "logs:ListTagsForResource", "route53:GetHostedZone", "route53:ListResourceRecordSets", "s3:GetAccelerateConfiguration", "s3:GetBucket*",
        "s3:GetEncryptionConfiguration", "s3:GetLifecycleConfiguration", "s3:GetReplicationConfiguration", "scheduler:GetSchedule", "ses:GetAccount", "ses:GetConfigurationSet*", "ses:GetEmailIdentity*", "ses:ListTagsForResource", "sns:GetTopicAttributes",
        "sns:GetSubscriptionAttributes", "sns:ListTagsForResource", "sqs:GetQueueAttributes", "sqs:ListQueueTags", "ssm:DescribeParameters",
        "ssm:ListTagsForResource", "wafv2:GetWebACL", "wafv2:GetLoggingConfiguration", "wafv2:ListTagsForResource",
    ];

    /// <summary>What a refresh reads besides: the provider compares values, and asks for a function and a bucket as a whole.</summary>
    private static readonly string[] Comparing =
        ["cloudfront:GetDistribution", "cloudfront:GetDistributionConfig", "lambda:GetFunction", "lambda:GetFunctionCodeSigningConfig", "s3:ListBucket"];

    public GithubAccess(string name, GithubAccessArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:GithubAccess", name, options)
    {
        var (repository, environment, branch) = (args.Repository, args.Environment, args.Branch);
        var issuer = new OpenIdConnectProvider($"{name}-issuer", new OpenIdConnectProviderArgs
        {
            Url = $"https://{Issuer}", ClientIdLists = { Audience },
        }, new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect });
        Preview = new AccountRole($"{name}-preview", new()
        {
            Does = "Looks at the site's account for a pull request.",
            Trust = Trust(issuer.Arn, $"repo:{repository}:pull_request"),
            Rights = [new() { Actions = Looking, Resources = ["*"] }],
        }, new() { Parent = this }).Arn;
        Drift = new AccountRole($"{name}-drift", new()
        {
            Does = "Compares the site's account with the code, every day.",
            Trust = Trust(issuer.Arn, $"repo:{repository}:ref:refs/heads/{branch}"),
            Rights = [new() { Actions = [.. Looking, .. Comparing], Resources = ["*"] }, .. Values(args.Settings.Amazon)],
        }, new() { Parent = this }).Arn;
        Deploy = new AccountRole($"{name}-deploy", new()
        {
            Does = "Brings the stack up.",
            Trust = Trust(issuer.Arn, $"repo:{repository}:environment:{environment}"),
            Rights = [.. Changing(args.Settings.Amazon)],
        }, new() { Parent = this }).Arn;
        RegisterOutputs(new Dictionary<string, object?> { ["preview"] = Preview, ["drift"] = Drift, ["deploy"] = Deploy });
    }

    /// <summary>The role of previews.</summary>
    public Output<string> Preview { get; }

    /// <summary>The role of the daily comparison.</summary>
    public Output<string> Drift { get; }

    /// <summary>The role of deploys.</summary>
    public Output<string> Deploy { get; }

    private static Output<string> Trust(Output<string> issuer, string subject) => AccessPolicy.Of(new AccessStatement
    {
        Principals = new Dictionary<string, Input<string>> { ["Federated"] = issuer },
        Actions = ["sts:AssumeRoleWithWebIdentity"],
        Conditions = new Dictionary<string, IReadOnlyDictionary<string, Input<string>>>
        {
            ["StringEquals"] = new Dictionary<string, Input<string>> { [$"{Issuer}:aud"] = Audience, [$"{Issuer}:sub"] = subject },
        },
    });

    /// <summary>The provider reads a parameter with its value, also where that is the origin secret.</summary>
    private static IEnumerable<AccessStatement> Values(AmazonSettings amazon)
    {
        yield return new() { Actions = ["ssm:GetParameter"], Resources = [$"arn:aws:ssm:{amazon.Region}:{amazon.Account}:parameter/ml-platform/*"] };
        yield return new()
        {
            Actions = ["kms:Decrypt"],
            Resources = [$"arn:aws:kms:{amazon.Region}:{amazon.Account}:key/*"],
            Conditions = AccessStatement.When("StringEquals", "kms:ViaService", $"ssm.{amazon.Region}.amazonaws.com"),
        };
    }

    private static IEnumerable<AccessStatement> Changing(AmazonSettings amazon)
    {
        var account = amazon.Account;
        var roles = $"arn:aws:iam::{account}:role{AccountRole.Path}*";
        yield return new() { Actions = [.. Services.Select(service => $"{service}:*")], Resources = ["*"] };
        yield return new()
        {
            Actions =
            [
                "iam:CreateRole", "iam:DeleteRole", "iam:GetRole", "iam:UpdateRole", "iam:UpdateAssumeRolePolicy", "iam:TagRole", "iam:UntagRole",
                "iam:PutRolePolicy", "iam:GetRolePolicy", "iam:DeleteRolePolicy", "iam:ListRolePolicies", "iam:ListAttachedRolePolicies",
                "iam:ListInstanceProfilesForRole",
            ],
            Resources = [roles],
        };
        foreach (var service in new[] { "events", "lambda", "scheduler" })
        {
            yield return new()
            {
                Actions = ["iam:PassRole"],
                Resources = [roles],
                Conditions = AccessStatement.When("StringEquals", "iam:PassedToService", $"{service}.amazonaws.com"),
            };
        }

        yield return new()
        {
            Actions = ["iam:GetOpenIDConnectProvider", "iam:TagOpenIDConnectProvider"],
            Resources = [$"arn:aws:iam::{account}:oidc-provider/{Issuer}"],
        };
        // EventBridge keeps the key of a connection as a secret of Secrets Manager, in the name of whoever makes the connection.
        yield return new()
        {
            Actions =
            [
                "secretsmanager:CreateSecret", "secretsmanager:UpdateSecret", "secretsmanager:PutSecretValue", "secretsmanager:GetSecretValue",
                "secretsmanager:DeleteSecret",
            ],
            Resources = [$"arn:aws:secretsmanager:{amazon.Region}:{account}:secret:events!connection/*"],
        };
        // The first connection of an account makes the role by which EventBridge does so.
        yield return new()
        {
            Actions = ["iam:CreateServiceLinkedRole"],
            Resources = [$"arn:aws:iam::{account}:role/aws-service-role/{Destinations}/*"],
            Conditions = AccessStatement.When("StringEquals", "iam:AWSServiceName", Destinations),
        };
        // A deploy may give others what it has, but not make itself more: that is done by hand.
        yield return new()
        {
            Denies = true,
            Actions = ["iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy", "iam:DeleteRole"],
            Resources = [$"arn:aws:iam::{account}:role{AccountRole.Path}github-*"],
        };
    }
}
