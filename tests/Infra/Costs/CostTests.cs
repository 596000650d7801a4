using Platform.Infra.Configuration;
using Platform.Infra.Costs;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Tests.Policies;
using Platform.Infra.Tests.Preview;

namespace Platform.Infra.Tests.Costs;

/// <summary>Costs that were reckoned by hand.</summary>
public sealed class CostTests
{
    private const string Pool = "gcp:container/nodePool:NodePool";

    /// <summary>Round prices, so that a reader can follow.</summary>
    private static readonly PriceList Prices = PriceList.Read(new StringReader("""
        prices:
          - { item: gcp.compute.n2d.vcpu, region: europe-west1, unit: vCPU hour, usd: 0.03, date: 2026-01-01, source: here }
          - { item: gcp.compute.n2d.memory, region: europe-west1, unit: GiB hour, usd: 0.004, date: 2026-01-01, source: here }
          - { item: gcp.compute.n2d.vcpu.spot, region: europe-west1, unit: vCPU hour, usd: 0.01, date: 2026-01-01, source: here }
          - { item: gcp.compute.n2d.memory.spot, region: europe-west1, unit: GiB hour, usd: 0.001, date: 2026-01-01, source: here }
          - { item: gcp.disk.pd-balanced, region: europe-west1, unit: GiB month, usd: 0.1, date: 2026-01-01, source: here }
          - { item: gcp.gke.cluster-hour, region: global, unit: hour, usd: 0.1, date: 2026-01-01, source: here }
          - { item: gcp.nat.node-hour, region: global, unit: hour, usd: 0.001, date: 2026-01-01, source: here }
          - { item: gcp.address.hour, region: global, unit: hour, usd: 0.005, date: 2026-01-01, source: here }
          - { item: gcp.pubsub.tib, region: global, unit: TiB, usd: 40, date: 2026-01-01, source: here }
          - { item: aws.waf.policy, region: global, unit: month, usd: 5, date: 2026-01-01, source: here }
          - { item: aws.waf.rule, region: global, unit: month, usd: 1, date: 2026-01-01, source: here }
          - { item: aws.waf.million-requests, region: global, unit: million, usd: 0.6, date: 2026-01-01, source: here }
        """));

    private static readonly TrafficSettings Traffic = new()
    {
        RequestsPerSecond = 100, EgressGiB = 0, Events = 1e9, EventBytes = 500, Mails = 0, BucketGiB = 0, QueryTiB = 0, LogGiB = 0,
    };

    private static RecordedResource Serving => Nodes("""
        {"location":"europe-west1","nodeLocations":["b","c","d"],"autoscaling":{"minNodeCount":1,"maxNodeCount":12},
         "nodeConfig":{"machineType":"n2d-standard-4","diskSizeGb":50,"diskType":"pd-balanced","labels":{"pool":"serving"},"resourceLabels":{"service":"platform"}}}
        """);

    /// <summary>Three nodes at least: 3 · (4 · 0.03 + 16 · 0.004) · 730 + 3 · 50 · 0.1 = 417.96; 36 at most: twelve times that.</summary>
    [Fact]
    public void Nodes_cost_by_processors_memory_and_disk_from_fewest_to_most() => Close(417.96, 5015.52, Reckon(Serving).Total);

    /// <summary>Spot: 2 · (8 · 0.01 + 32 · 0.001) · 730 · 3 zones + 2 · 3 · 100 · 0.1 at most; none at least.</summary>
    [Fact]
    public void Spot_nodes_have_prices_of_their_own_and_may_be_none()
    {
        var cost = Reckon(Nodes("""
            {"location":"europe-west1","autoscaling":{"minNodeCount":0,"maxNodeCount":2},"nodeConfig":{"machineType":"n2d-standard-8","spot":true}}
            """));
        Close(0, (2 * 3 * 0.112 * 730) + 60, cost.Total);
    }

    /// <summary>
    /// An n2d-standard-4 has 3.92 processors for pods (4 − 0.06 − 0.01 − 0.01). Twenty pods of one processor need six of
    /// them, which is more than the three that the pool keeps.
    /// </summary>
    [Fact]
    public void The_fewest_pods_may_need_more_nodes_than_the_pool_keeps()
    {
        var cost = Reckon(Serving, Deployment("one", "1"), Scaling("one", 20, 60));
        Close(417.96 * 2, 5015.52, cost.Total);
    }

    /// <summary>
    /// Memory: of 16 GiB pods can have 16 − 1 − 0.8 − 0.8 − 100/1024 = 13.302. Nine pods of 8 GiB ask for 72 GiB: six nodes.
    /// </summary>
    [Fact]
    public void Memory_may_need_more_nodes_than_processors_do() =>
        Close(417.96 * 2, 5015.52, Reckon(Serving, Deployment("one", "100m", "8Gi"), Scaling("one", 9, 9)).Total);

    /// <summary>
    /// Of 3 · 3.92 = 11.76 processors at least, one uses 2 · 1 and two uses 2 · 0.5; of 141.12 at most, 40 · 1 and 20 · 0.5.
    /// </summary>
    [Fact]
    public void Services_share_the_nodes_by_what_their_pods_ask_for()
    {
        var cost = Reckon(Serving, Deployment("one", "1"), Scaling("one", 2, 40), Deployment("two", "500m"), Scaling("two", 2, 20)).ByService;

        Close(417.96 * 2 / 11.76, 5015.52 * 40 / 141.12, cost["one"]);
        Close(417.96 * 1 / 11.76, 5015.52 * 10 / 141.12, cost["two"]);
        Close(417.96 * 8.76 / 11.76, 5015.52 * 91.12 / 141.12, cost["platform"]);
    }

    /// <summary>1,000 · 60 processors do not fit into 141.12: the services share them all, by 2 to 1.</summary>
    [Fact]
    public void Services_that_ask_for_more_than_there_is_share_what_there_is()
    {
        var cost = Reckon(Serving, Deployment("one", "1"), Scaling("one", 2, 1000), Deployment("two", "500m"), Scaling("two", 2, 1000)).ByService;
        Assert.Equal(2, cost["one"].High / cost["two"].High, 6);
        Assert.Equal(0, cost["platform"].High, 6);
    }

    /// <summary>3 to 36 nodes, of which 32 are paid: 3 · 730 · 0.001 + 730 · 0.005 = 5.84, and 32 · 0.73 + 3.65 = 27.01.</summary>
    [Fact]
    public void Address_translation_costs_by_node_up_to_a_number()
    {
        var cost = Reckon(Serving, PolicyCase.Resource("gcp:compute/routerNat:RouterNat", """{"region":"europe-west1"}""", "nat"));
        Close(417.96 + 5.84, 5015.52 + 27.01, cost.Total);
    }

    /// <summary>A billion events of 500 bytes count as 1,000 each: 10¹² / 2⁴⁰ = 0.909495 TiB, published and delivered once each.</summary>
    [Fact]
    public void Small_messages_count_as_a_thousand_bytes()
    {
        var cost = Reckon(
            PolicyCase.Resource("gcp:pubsub/topic:Topic", "{}", "events"), PolicyCase.Resource("gcp:pubsub/subscription:Subscription", "{}", "events-pull"),
            PolicyCase.Resource("gcp:pubsub/topic:Topic", "{}", "events-dead"));
        Close(2 * 0.909495 * 40, 2 * 0.909495 * 40, cost.Total, tolerance: 0.001);
    }

    /// <summary>5 + 3 · 1 + 100 · 86,400 · 365/12 / 10⁶ · 0.6 = 165.68.</summary>
    [Fact]
    public void A_firewall_costs_by_policy_rule_and_request() => Close(165.68, 165.68, Reckon(
        PolicyCase.Resource("aws:wafv2/webAcl:WebAcl", """{"ruleJson":"[{},{},{}]"}""", "acl")).Total);

    /// <summary>A billion messages over two queues, and only when nothing can be delivered.</summary>
    [Fact]
    public void Queues_for_what_could_not_be_delivered_cost_only_at_the_worst()
    {
        var usage = Reckon(PolicyCase.Resource("aws:sqs/queue:Queue", "{}", "one"), PolicyCase.Resource("aws:sqs/queue:Queue", "{}", "two")).Lines.Select(line => line.Usage);
        Assert.All(usage, one => Assert.Equal(("aws.sqs.million", 0, 500), (one.Item, one.Low, one.High)));
    }

    [Fact]
    public void What_has_no_price_is_named_and_counts_for_nothing()
    {
        var cost = Reckon(
            PolicyCase.Resource("gcp:redis/instance:Instance", """{"region":"europe-west1","tier":"STANDARD_HA","memorySizeGb":5}"""),
            PolicyCase.Resource("gcp:new/thing:Thing", "{}", "new"));

        Assert.Equal(["gcp.redis.standard.m2.gib-hour in europe-west1"], cost.Unpriced);
        Assert.Equal("gcp:new/thing:Thing", Assert.Single(cost.Unmetered).Key);
        Assert.False(cost.Total.IsVisible);
    }

    [Fact]
    public void A_price_of_another_region_is_no_price()
    {
        var cost = Reckon(Nodes("""{"location":"europe-west3","autoscaling":{"minNodeCount":1,"maxNodeCount":1},"nodeConfig":{"machineType":"n2d-standard-4"}}"""));
        Assert.Contains("gcp.compute.n2d.vcpu in europe-west3", cost.Unpriced);
    }

    [Fact]
    public void What_is_only_read_costs_nothing_here() =>
        Assert.Empty(Reckon(PolicyCase.Resource("gcp:container/cluster:Cluster", "{}") with { External = true }).Lines);

    [Fact]
    public void Components_are_the_outermost_ones()
    {
        var outer = Graphs.Resource("platform:google:ServingCluster", "serving") with { Custom = false };
        var inner = Graphs.Resource("platform:google:ClusterNodePool", "pool") with { Custom = false, Parent = outer.Urn };
        Assert.Equal(["serving (ServingCluster)"], Reckon(outer, inner, Serving with { Parent = inner.Urn }).ByComponent.Keys);
    }

    [Fact]
    public void The_difference_names_what_came_and_what_went()
    {
        var before = Reckon(Serving).ByComponent;
        var after = Reckon(PolicyCase.Resource("aws:wafv2/webAcl:WebAcl", "{}", "acl")).ByComponent;
        var change = StackCost.Change(after, before);

        Assert.Equal(["acl", "thing"], change.Keys);
        Close(-417.96, -5015.52, change["thing"]);
        Assert.Equal("-417.96 to -5,015.52", change["thing"].ToChange());
    }

    [Theory]
    [InlineData("e2-standard-8", 8, 32)]
    [InlineData("n2-highmem-4", 4, 32)]
    [InlineData("n2d-highcpu-16", 16, 16)]
    public void Machines_are_read_from_their_names(string name, int processors, double gigabytes)
    {
        var machine = Machine.Parse(name)!;
        Assert.Equal((processors, gigabytes), (machine.Processors, machine.Gigabytes));
    }

    [Theory]
    [InlineData("usd: 0", "prices.yaml:2: expected usd above 0")]
    [InlineData("usd: x", "prices.yaml:2: expected usd above 0")]
    [InlineData("usd: 1, date: soon", "prices.yaml:2: expected usd above 0 and a date")]
    public void A_price_that_is_none_is_told_with_its_line(string wrong, string said)
    {
        var entry = wrong.Contains("date", StringComparison.Ordinal) ? wrong : $"{wrong}, date: 2026-01-01";
        var mistake = Assert.Throws<FormatException>(() => PriceList.Read(new StringReader($"prices:\n  - {{ item: a, region: b, unit: c, {entry}, source: d }}\n")));
        Assert.StartsWith(said, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_price_says_since_when_and_where() => Assert.All(PriceList.Load().Prices, price =>
    {
        Assert.StartsWith("https://", price.Source, StringComparison.Ordinal);
        Assert.InRange(price.Date, new DateOnly(2024, 1, 1), new DateOnly(2027, 12, 31));
    });

    [Fact]
    public void Every_price_is_used_by_a_meter()
    {
        var items = Directory.EnumerateFiles(Path.Combine(RepositoryCopy.Original, "infra/Costs"), "*.cs").Select(File.ReadAllText).ToArray();
        Assert.All(PriceList.Load().Prices.Select(price => price.Item.Split('.')[1]).Distinct(), part => Assert.Contains(items, text => text.Contains($".{part}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_meter_is_for_types_that_there_are()
    {
        var schemas = new SchemaCheck();
        Assert.All(MeterBook.Meters.SelectMany(meter => meter.AppliesTo), type => Assert.True(schemas.HasType(type), type));
    }

    private static StackCost Reckon(params RecordedResource[] resources) => new CostReckoner(Prices, MeterBook.Meters).Reckon(Graphs.Of(resources), Traffic);

    private static RecordedResource Nodes(string inputs) => PolicyCase.Resource(Pool, inputs);

    private static RecordedResource Deployment(string name, string cpu, string memory = "1Mi") => PolicyCase.Resource(
        "kubernetes:apps/v1:Deployment",
        "{" + Named(name) + ""","spec":{"template":{"spec":{"nodeSelector":{"pool":"serving"},"containers":[{"resources":{"requests":"""
            + $$"""{"cpu":"{{cpu}}","memory":"{{memory}}"}""" + "}}]}}}}",
        $"{name}-deployment");

    private static RecordedResource Scaling(string name, int least, int most) => PolicyCase.Resource(
        "kubernetes:autoscaling/v2:HorizontalPodAutoscaler",
        "{" + Named(name) + $$""","spec":{"scaleTargetRef":{"name":"{{name}}"},"minReplicas":{{least}},"maxReplicas":{{most}} } }""",
        $"{name}-scaling");

    private static string Named(string name) => $$"""
        "metadata":{"name":"{{name}}","namespace":"{{name}}"}
        """;

    private static void Close(double low, double high, CostRange cost, double tolerance = 0.006)
    {
        Assert.InRange(cost.Low, low - tolerance, low + tolerance);
        Assert.InRange(cost.High, high - tolerance, high + tolerance);
    }
}
