using System.Text.Json;
using static Platform.Infra.Tests.Policies.PolicyCase;

namespace Platform.Infra.Tests.Policies;

/// <summary>Who may do what.</summary>
internal static class IdentityCases
{
    private const string Member = "gcp:projects/iAMMember:IAMMember";
    private const string Role = "aws:iam/role:Role";
    private const string Trust = """{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"lambda.amazonaws.com"}}]}""";

    public static IEnumerable<PolicyCase> All =>
    [
        Of("no-basic-roles", Member, """{"role":"roles/logging.logWriter"}""", """{"role":"roles/editor"}""", "role"),
        Of("no-basic-roles", "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding", """{"roleRef":{"name":"view"}}""", """{"roleRef":{"name":"cluster-admin"}}""", "roleRef.name"),
        Of("no-basic-roles", "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
            """{"policyArn":"arn:aws:iam::1:policy/own"}""", """{"policyArn":"arn:aws:iam::aws:policy/AdministratorAccess"}""", "policyArn"),
        Of("no-wildcard-iam", "kubernetes:rbac.authorization.k8s.io/v1:ClusterRole",
            """{"rules":[{"verbs":["get"],"resources":["pods"]}]}""", """{"rules":[{"verbs":["*"],"resources":["pods"]}]}""", "rules[0].verbs[0]"),
        Document("no-wildcard-iam", "aws:iam/policy:Policy", Allow("s3:GetObject", "arn:aws:s3:::b/*"), Allow("*", "arn:aws:s3:::b/*")),
        Document("no-wildcard-iam", "aws:iam/rolePolicy:RolePolicy", Allow("cloudwatch:PutMetricData", "*"), Allow("s3:*", "*")),
        Document("no-wildcard-iam", "aws:kms/key:Key", Allow("kms:*", "*"), """{"Statement":{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}}"""),
        Document("aws-no-public-policy", "aws:sqs/queuePolicy:QueuePolicy",
            """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage","Condition":{"ArnEquals":{"aws:SourceArn":"a"}}}]}""",
            """{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sqs:SendMessage"}]}"""),
        Document("aws-no-public-policy", "aws:s3/bucketPolicy:BucketPolicy",
            """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}}]}""",
            """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}"""),
        new() { Policy = "no-long-lived-keys", Good = [Resource("gcp:serviceaccount/account:Account", "{}")], Bad = [Resource("gcp:serviceaccount/key:Key", "{}")], Path = "" },
        Of("no-project-impersonation", Member, """{"role":"roles/monitoring.metricWriter"}""", """{"role":"roles/iam.serviceAccountTokenCreator"}""", "role"),
        Of("federation-conditions", "gcp:iam/workloadIdentityPoolProvider:WorkloadIdentityPoolProvider",
            """{"attributeCondition":"assertion.repository == 'shop/platform'"}""", "{}", "attributeCondition", presenceIsEnough: true),
        Of("federation-conditions", Role, Assume(Federated("StringEquals", "host:sub", "repo:shop/platform:environment:prod")), Assume(Federated("StringEquals", "host:aud", "sts.amazonaws.com")), "assumeRolePolicy"),
        Of("federation-conditions", Role, Assume(Federated("StringLike", "host:sub", "repo:shop/platform:*")), Assume(Federated("StringLike", "host:sub", "*")), "assumeRolePolicy"),
        Of("federation-conditions", Role, Assume(Trust), Assume("""{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"accounts.google.com"}}]}"""), "assumeRolePolicy"),
    ];

    private static PolicyCase Document(string policy, string type, string good, string bad) => Of(policy, type, Inputs("policy", good), Inputs("policy", bad), "policy");

    private static string Federated(string test, string key, string value) =>
        $$$$"""{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"host"},"Condition":{"{{{{test}}}}":{"{{{{key}}}}":"{{{{value}}}}"}}}]}""";

    private static string Assume(string document) => Inputs("assumeRolePolicy", document);

    private static string Inputs(string key, string document) => $$"""{"{{key}}":{{JsonSerializer.Serialize(document)}}}""";

    private static string Allow(string action, string resource) => $$"""{"Statement":[{"Effect":"Allow","Action":["{{action}}"],"Resource":"{{resource}}"}]}""";
}
