using Platform.Infra.Amazon.Access;
using Pulumi;
using Pulumi.Aws.Iam;

namespace Platform.Infra.Amazon.Delivery;

/// <summary>
/// Who the runs at GitHub are in the site's account, without a key: a pull request may look, and only a run that has passed
/// the rules of the stack's environment may change something.
/// </summary>
internal sealed class GithubAccess : ComponentResource
{
    private const string Issuer = "token.actions.githubusercontent.com";
    private const string Audience = "sts.amazonaws.com";

    /// <summary>The services whose resources the platform has in the account.</summary>
    private static readonly string[] Services =
        ["acm", "budgets", "cloudfront", "cloudwatch", "events", "kms", "lambda", "logs", "route53", "s3", "scheduler", "ses", "sns", "sqs", "ssm", "wafv2"];

    /// <summary>What tells how something is set up; no content of a bucket, queue or parameter.</summary>
    private static readonly string[] Looking =
    [
        "acm:DescribeCertificate", "acm:ListTagsForCertificate", "budgets:ListTagsForResource", "budgets:ViewBudget", "cloudfront:Get*", "cloudfront:List*", "cloudfront:Describe*",
        "cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource", "events:Describe*", "events:List*", "iam:GetRole", "iam:GetRolePolicy",
        "iam:GetOpenIDConnectProvider", "iam:ListRolePolicies", "iam:ListAttachedRolePolicies", "kms:DescribeKey", "kms:GetKeyPolicy",
        "kms:GetKeyRotationStatus", "kms:ListResourceTags", "lambda:GetFunctionConfiguration", "lambda:ListVersionsByFunction", "logs:Describe*", "logs:Get*Delivery*",
        "logs:ListTagsForResource", "route53:GetHostedZone", "route53:ListResourceRecordSets", "s3:GetBucket*", "s3:GetEncryptionConfiguration",
        "s3:GetLifecycleConfiguration", "scheduler:GetSchedule", "ses:GetAccount", "ses:GetConfigurationSet*", "ses:GetEmailIdentity*", "sns:GetTopicAttributes",
        "sns:GetSubscriptionAttributes", "sns:ListTagsForResource", "sqs:GetQueueAttributes", "sqs:ListQueueTags", "ssm:DescribeParameters",
        "ssm:ListTagsForResource", "wafv2:GetWebACL", "wafv2:GetLoggingConfiguration", "wafv2:ListTagsForResource",
    ];

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
            Does = "Looks at the site's account for a pull request, and for the daily comparison with the code.",
            Trust = Trust(issuer.Arn, $"repo:{repository}:pull_request", $"repo:{repository}:ref:refs/heads/{branch}"),
            Rights = [new() { Actions = Looking, Resources = ["*"] }],
        }, new() { Parent = this }).Arn;
        Deploy = new AccountRole($"{name}-deploy", new()
        {
            Does = "Brings the stack up.",
            Trust = Trust(issuer.Arn, $"repo:{repository}:environment:{environment}"),
            Rights = [.. Changing(args.Settings.Amazon.Account)],
        }, new() { Parent = this }).Arn;
        RegisterOutputs(new Dictionary<string, object?> { ["preview"] = Preview, ["deploy"] = Deploy });
    }

    /// <summary>The role of previews.</summary>
    public Output<string> Preview { get; }

    /// <summary>The role of deploys.</summary>
    public Output<string> Deploy { get; }

    private static Output<string> Trust(Output<string> issuer, params string[] subjects) => AccessPolicy.Of(subjects.Select(subject => new AccessStatement
    {
        Principals = new Dictionary<string, Input<string>> { ["Federated"] = issuer },
        Actions = ["sts:AssumeRoleWithWebIdentity"],
        Conditions = new Dictionary<string, IReadOnlyDictionary<string, Input<string>>>
        {
            ["StringEquals"] = new Dictionary<string, Input<string>> { [$"{Issuer}:aud"] = Audience, [$"{Issuer}:sub"] = subject },
        },
    }));

    private static IEnumerable<AccessStatement> Changing(string account)
    {
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
        yield return new()
        {
            Actions = ["iam:PassRole"],
            Resources = [roles],
            Conditions = AccessStatement.When("StringLike", "iam:PassedToService", "*.amazonaws.com"),
        };
        yield return new()
        {
            Actions = ["iam:GetOpenIDConnectProvider", "iam:TagOpenIDConnectProvider"],
            Resources = [$"arn:aws:iam::{account}:oidc-provider/{Issuer}"],
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
