using Platform.Infra.Policies;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Tests.Preview;

namespace Platform.Infra.Tests.Policies;

public sealed class PolicyTests
{
    private static readonly PolicySettings Settings = PolicySettings.Load();
    private static readonly ReplacementRules Rules = ReplacementRules.Load();

    private static readonly PolicyCase[] Cases =
    [
        .. ClusterCases.All, .. PodCases.All, .. WorkloadCases.All, .. EncryptionCases.All, .. ExposureCases.All, .. IdentityCases.All, .. OperationsCases.All,
    ];

    /// <summary>The items of the benchmark that the platform keeps, by number.</summary>
    private static readonly string[] Benchmark =
    [
        "5.1.1", "5.1.4", "5.2.1", "5.2.2", "5.3.1", "5.4.1", "5.5.1", "5.5.2", "5.5.3", "5.5.4", "5.5.5", "5.5.6", "5.5.7", "5.6.1", "5.6.2", "5.6.3",
        "5.6.4", "5.6.5", "5.6.7", "5.7.1", "5.8.1", "5.8.3", "5.9.1", "5.10.2", "5.10.4", "5.10.5",
    ];

    public static TheoryData<int> CaseNumbers => [.. Enumerable.Range(0, Cases.Length)];

    [Fact]
    public void Every_policy_has_a_stack_that_keeps_it_and_one_that_does_not() => Assert.Equal(
        PolicyBook.Policies.Select(policy => policy.Id).Order(StringComparer.Ordinal), Cases.Select(one => one.Policy).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_item_of_the_benchmark_has_a_policy_of_its_own() => Assert.Equal(
        Benchmark.Select(item => $"cis-gke-{item}").Order(StringComparer.Ordinal),
        PolicyBook.Policies.Select(policy => policy.Id).Where(id => id.StartsWith("cis-gke-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void A_violation_is_found_where_it_is_and_nothing_where_there_is_none(int number)
    {
        var one = Cases[number];

        Assert.Empty(Judge(one.Policy, one.Stack, one.Good));
        var found = Judge(one.Policy, one.Stack, one.Bad);
        Assert.All(found, verdict => Assert.True(verdict.IsViolation));
        Assert.Contains(found, verdict => verdict.Finding.Urn == one.Bad[0].Urn && verdict.Finding.Path == one.Path);
    }

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void What_only_a_cloud_would_know_is_said_to_be_not_known(int number)
    {
        var one = Cases[number];
        if (one.Path.Length == 0)
            return;
        var input = one.Path.Split('.', '[')[0];
        var unknown = one.Bad[0] with { Inputs = PropertyValue.MapOf(one.Bad[0].Inputs.Entries.SetItem(input, PropertyValue.Unknown)) };
        var found = Judge(one.Policy, one.Stack, [unknown, .. one.Bad[1..]]).Where(verdict => verdict.Finding.Urn == unknown.Urn).ToArray();

        Assert.DoesNotContain(found, verdict => verdict.Finding.IsKnown && verdict.Finding.Path == one.Path);
        Assert.True(one.PresenceIsEnough || found.Any(verdict => !verdict.Finding.IsKnown), $"{one}");
    }

    [Fact]
    public void A_value_that_only_a_cloud_would_know_is_a_finding_and_no_violation()
    {
        var pool = PolicyCase.Resource("gcp:container/nodePool:NodePool", """{"nodeConfig":{"imageType":{"unknown":true}}}""");
        var verdict = Assert.Single(Judge("cis-gke-5.5.1", "prod", pool));

        Assert.False(verdict.IsViolation);
        Assert.Equal("thing (gcp:container/nodePool:NodePool): nodeConfig.imageType: expected COS_CONTAINERD, found not known", $"{verdict.Finding}");
    }

    [Fact]
    public void A_secret_is_not_guessed_at_either()
    {
        var pool = PolicyCase.Resource("gcp:container/nodePool:NodePool", """{"nodeConfig":{"imageType":{"secret":true}}}""");
        Assert.Equal("a secret", Assert.Single(Judge("cis-gke-5.5.1", "prod", pool)).Finding.Found);
    }

    [Fact]
    public void A_key_that_is_still_to_be_made_counts_when_it_is_one_of_ours()
    {
        var key = PolicyCase.Resource("gcp:kms/cryptoKey:CryptoKey", "{}", "key");
        var bucket = PolicyCase.Resource("gcp:storage/bucket:Bucket", """{"encryption":{"defaultKmsKeyName":{"unknown":true}}}""");
        var ours = bucket with { PropertyDependencies = bucket.PropertyDependencies.Add("encryption", [key.Urn]) };

        Assert.Empty(Judge("cmek-buckets", "prod", ours, key));
        Assert.False(Assert.Single(Judge("cmek-buckets", "prod", bucket, key)).Finding.IsKnown);
    }

    [Theory]
    [InlineData("replicas-least")]
    [InlineData("deletion-protection")]
    [InlineData("protected")]
    [InlineData("audit-log-locked")]
    public void Some_are_for_production_only(string policy) =>
        Assert.All(Cases.Where(one => one.Policy == policy), one => Assert.Empty(Judge(policy, "staging", one.Bad)));

    [Theory]
    [InlineData(false, false, PolicyLevel.Advisory)]
    [InlineData(true, false, PolicyLevel.Mandatory)]
    [InlineData(true, true, PolicyLevel.Advisory)]
    public void An_image_that_is_not_published_is_mentioned_until_it_is_to_be_released(bool isRelease, bool allowed, PolicyLevel level)
    {
        var facts = Facts("prod") with { IsRelease = isRelease, AllowUnpublished = allowed };
        Assert.Equal(level, PolicyBook.Policies.Single(policy => policy.Id == "images-published").LevelIn(facts));
    }

    [Fact]
    public void Every_policy_says_why_and_how_to_mend_and_is_for_types_that_there_are()
    {
        var schemas = new SchemaCheck();
        Assert.All(PolicyBook.Policies, policy =>
        {
            Assert.All([policy.Title, policy.Why, policy.Mend], text => Assert.True(text.Length > 15, $"{policy.Id}: {text}"));
            Assert.NotEmpty(policy.AppliesTo);
            if (policy.Id != "no-long-lived-keys")
                Assert.All(policy.AppliesTo, type => Assert.True(schemas.HasType(type), $"{policy.Id}: {type}"));
        });
        Assert.Equal(PolicyBook.Policies.Length, PolicyBook.Policies.Select(policy => policy.Id).Distinct().Count());
    }

    [Fact]
    public void The_stacks_of_these_tests_have_only_properties_that_there_are()
    {
        var schemas = new SchemaCheck();
        Assert.Empty(Cases.SelectMany(one => one.Good.Concat(one.Bad)).SelectMany(schemas.UnknownProperties).Distinct());
    }

    private static PolicyVerdict[] Judge(string policy, string stack, params RecordedResource[] resources) =>
    [
        .. new PolicyJudge([PolicyBook.Policies.Single(one => one.Id == policy)], [], TimeProvider.System)
            .Judge([(Graphs.Of(resources) with { Name = stack }, Facts(stack))], areAll: true).Stacks[0].Verdicts,
    ];

    private static StackFacts Facts(string stack) => new()
    {
        Stack = stack, Settings = Settings, HasFile = path => path == "docs/runbooks/there.md", IsStateful = Rules.IsStateful,
    };
}
