using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;
using static Platform.Infra.Tests.Preview.Graphs;

namespace Platform.Infra.Tests.Preview.Difference;

public sealed class StackComparisonTests
{
    private const string Account = "gcp:serviceaccount/account:Account";

    private static readonly ReplacementRules Rules = ReplacementRules.Load();

    [Fact]
    public void Without_a_base_everything_is_created()
    {
        var difference = Compare(null, Of(Resource(Bucket, "a"), Resource(Bucket, "b")));
        Assert.Equal(["+a", "+b"], Describe(difference));
    }

    [Fact]
    public void The_same_graph_shows_no_change()
    {
        var graph = Everything.Stacks[0];
        var difference = Compare(graph, graph);
        Assert.Empty(difference.Changes);
        Assert.Equal(2, difference.Unchanged);
    }

    [Fact]
    public void What_is_new_is_created_and_what_is_gone_is_deleted() => Assert.Equal(
        ["+new", "-old"],
        Describe(Compare(Of(Resource(Account, "old"), Resource(Account, "same")), Of(Resource(Account, "new"), Resource(Account, "same")))));

    [Fact]
    public void An_update_names_each_property_down_to_what_differs()
    {
        var before = Resource(
            "kubernetes:apps/v1:Deployment", "web",
            ("spec", Map(
                ("replicas", PropertyValue.Of(2)),
                ("gone", Text("x")),
                ("containers", PropertyValue.Of([Map(("image", Text("a:1"))), Map(("image", Text("b:1")))])),
                ("labels", Map(("app.kubernetes.io/name", Text("web")))))));
        var after = Resource(
            "kubernetes:apps/v1:Deployment", "web",
            ("spec", Map(
                ("replicas", PropertyValue.Of(3)),
                ("new", PropertyValue.Unknown),
                ("containers", PropertyValue.Of([Map(("image", Text("a:2")))])),
                ("labels", Map(("app.kubernetes.io/name", Text("site")))))));

        var change = Assert.Single(Compare(Of(before), Of(after)).Changes);

        Assert.Equal(ChangeKind.Update, change.Kind);
        Assert.Equal(
            [
                new("spec.containers[0].image", Text("a:1"), Text("a:2")),
                new("spec.containers[1]", Map(("image", Text("b:1"))), null),
                new("spec.gone", Text("x"), null),
                new("spec.labels[\"app.kubernetes.io/name\"]", Text("web"), Text("site")),
                new("spec.new", null, PropertyValue.Unknown),
                new("spec.replicas", PropertyValue.Of(2), PropertyValue.Of(3)),
            ],
            change.Properties.AsEnumerable());
    }

    /// <summary>Each row: a type, an input before and after as JSON, and whether it forces another resource.</summary>
    [Theory]
    [InlineData(Bucket, "{\"location\":\"EU\"}", "{\"location\":\"US\"}", true)]
    [InlineData(Bucket, "{\"versioning\":{\"enabled\":true}}", "{\"versioning\":{\"enabled\":false}}", false)]
    [InlineData("gcp:container/cluster:Cluster", "{\"location\":\"a\"}", "{\"location\":{\"unknown\":true}}", true)]
    [InlineData("gcp:container/cluster:Cluster", "{\"ipAllocationPolicy\":{\"stackType\":\"IPV4\"}}", "{\"ipAllocationPolicy\":{\"stackType\":\"IPV4_IPV6\"}}", true)]
    [InlineData("gcp:container/cluster:Cluster", "{\"ipAllocationPolicy\":{\"stackType\":\"IPV4\"}}", "{}", true)]
    [InlineData("gcp:container/cluster:Cluster", "{\"releaseChannel\":{\"channel\":\"STABLE\"}}", "{\"releaseChannel\":{\"channel\":\"RAPID\"}}", false)]
    [InlineData("gcp:container/nodePool:NodePool", "{\"nodeConfig\":{\"guestAccelerators\":[{\"count\":1}]}}", "{\"nodeConfig\":{\"guestAccelerators\":[{\"count\":2}]}}", true)]
    [InlineData("gcp:compute/subnetwork:Subnetwork", "{\"ipCidrRange\":\"10.0.0.0/20\"}", "{\"ipCidrRange\":\"10.1.0.0/20\"}", true)]
    [InlineData("gcp:projects/iAMMember:IAMMember", "{\"role\":\"a\"}", "{\"role\":\"b\"}", true)]
    [InlineData("aws:s3/bucket:Bucket", "{\"bucket\":\"a\"}", "{\"bucket\":\"b\"}", true)]
    [InlineData("kubernetes:apps/v1:Deployment", "{\"spec\":{\"selector\":{\"matchLabels\":{\"a\":\"b\"}}}}", "{\"spec\":{\"selector\":{\"matchLabels\":{\"a\":\"c\"}}}}", true)]
    [InlineData("kubernetes:apps/v1:Deployment", "{\"spec\":{\"replicas\":1}}", "{\"spec\":{\"replicas\":2}}", false)]
    [InlineData("kubernetes:core/v1:ConfigMap", "{\"metadata\":{\"namespace\":\"a\"}}", "{\"metadata\":{\"namespace\":\"b\"}}", true)]
    [InlineData("kubernetes:core/v1:ConfigMap", "{\"metadata\":{\"labels\":{\"name\":\"a\"}}}", "{\"metadata\":{\"labels\":{\"name\":\"b\"}}}", false)]
    public void Some_inputs_force_another_resource(string type, string before, string after, bool replaced)
    {
        var change = Assert.Single(Compare(Of(WithInputs(type, before)), Of(WithInputs(type, after))).Changes);
        Assert.Equal(replaced ? ChangeKind.Replace : ChangeKind.Update, change.Kind);
    }

    [Fact]
    public void A_program_can_say_what_replaces_and_what_is_ignored()
    {
        var before = Resource(Account, "a", ("displayName", Text("x")), ("description", Text("x")), ("nested", Map(("in", Text("x")))));
        var after = Resource(Account, "a", ("displayName", Text("y")), ("description", Text("y")), ("nested", Map(("in", Text("y")))));

        var change = Assert.Single(Compare(Of(before), Of(after with { ReplaceOnChanges = ["displayName"], IgnoreChanges = ["description", "nested"] })).Changes);

        Assert.Equal(ChangeKind.Replace, change.Kind);
        Assert.Equal(["displayName"], change.Properties.Select(property => property.Path));
    }

    [Fact]
    public void A_renamed_resource_with_an_alias_moves()
    {
        var change = Assert.Single(Compare(
            Of(Resource(Bucket, "old", ("location", Text("EU")))),
            Of(Resource(Bucket, "new", ("location", Text("EU"))) with { Aliases = [Urn(Bucket, "never"), Urn(Bucket, "old")] })).Changes);

        Assert.Equal((ChangeKind.Move, Urn(Bucket, "old")), (change.Kind, change.MovedFrom));
        Assert.Null(change.Forbidden);
    }

    [Fact]
    public void A_moved_resource_can_change_too()
    {
        var change = Assert.Single(Compare(
            Of(Resource(Bucket, "old", ("location", Text("EU")))),
            Of(Resource(Bucket, "new", ("location", Text("US"))) with { Aliases = [Urn(Bucket, "old")] })).Changes);

        Assert.Equal((ChangeKind.Replace, Urn(Bucket, "old")), (change.Kind, change.MovedFrom));
    }

    [Fact]
    public void An_alias_that_is_in_use_is_no_move() => Assert.Equal(
        ["+new"],
        Describe(Compare(
            Of(Resource(Bucket, "old")),
            Of(Resource(Bucket, "old"), Resource(Bucket, "new") with { Aliases = [Urn(Bucket, "old")] }))));

    [Fact]
    public void A_provider_that_moved_is_no_other_provider()
    {
        var old = Resource("pulumi:providers:gcp", "old");
        var moved = Resource("pulumi:providers:gcp", "new") with { Aliases = [old.Urn] };
        var difference = Compare(
            Of(old, Resource(Bucket, "a") with { Provider = old.Urn }),
            Of(moved, Resource(Bucket, "a") with { Provider = moved.Urn }));
        Assert.Equal([">new"], Describe(difference));
    }

    [Fact]
    public void Another_provider_makes_another_resource()
    {
        var change = Assert.Single(Compare(
            Of(Resource(Bucket, "a")),
            Of(Resource(Bucket, "a") with { Provider = Urn("pulumi:providers:gcp", "us") })).Changes);
        Assert.Equal(ChangeKind.Replace, change.Kind);
    }

    [Fact]
    public void What_is_made_from_something_that_is_replaced_is_replaced_where_that_input_forces_it()
    {
        const string Network = "gcp:compute/network:Network";
        const string Subnetwork = "gcp:compute/subnetwork:Subnetwork";
        const string Cluster = "gcp:container/cluster:Cluster";
        StackGraph Graph(string name) => Of(
            Resource(Network, "net", ("name", Text(name))),
            From("network", Network, "net", Resource(Subnetwork, "sub", ("network", PropertyValue.Unknown))),
            From("subnetwork", Subnetwork, "sub", Resource(Cluster, "cluster", ("subnetwork", PropertyValue.Unknown))),
            From("description", Network, "net", Resource(Account, "account", ("description", PropertyValue.Unknown))),
            From("network", Subnetwork, "elsewhere", Resource(Subnetwork, "apart", ("network", PropertyValue.Unknown))));

        var difference = Compare(Graph("one"), Graph("two"));

        Assert.Equal(["net", "sub", "cluster"], difference.Changes.Where(change => change.Kind == ChangeKind.Replace).Select(change => change.Resource.Name));
        Assert.Equal(2, difference.Unchanged);
        Assert.Empty(Compare(Graph("one"), Graph("one")).Changes);
    }

    [Fact]
    public void Losing_protection_is_a_change_to_see() => Assert.Equal(
        ["[protect]"],
        Assert.Single(Compare(Of(Resource(Bucket, "a") with { Protect = true }), Of(Resource(Bucket, "a"))).Changes)
            .Properties.Select(property => property.Path));

    [Fact]
    public void What_is_only_read_is_never_created_nor_deleted() => Assert.Empty(
        Compare(Of(Resource(Bucket, "a") with { External = true }), Of(Resource(Bucket, "b") with { External = true })).Changes);

    [Fact]
    public void What_holds_something_must_not_be_deleted_or_replaced()
    {
        var difference = Compare(
            Of(Resource(Bucket, "gone"), Resource(Bucket, "elsewhere", ("location", Text("EU"))), Resource(Account, "plain")),
            Of(Resource(Bucket, "elsewhere", ("location", Text("US")))));
        Assert.Equal(["elsewhere", "gone"], difference.Forbidden.Select(change => change.Resource.Name));
    }

    [Fact]
    public void What_is_protected_must_not_be_deleted() => Assert.Equal(
        "it is protected",
        Assert.Single(Compare(Of(Resource(Account, "a") with { Protect = true }), Of()).Changes).Forbidden);

    [Theory]
    [InlineData("gone")]
    [InlineData($"{Prefix}::{Bucket}::gone")]
    public void The_configuration_can_allow_it_by_name_or_urn(string allowed) =>
        Assert.Empty(Compare(Of(Resource(Bucket, "gone")), Of(), allowed).Forbidden);

    [Fact]
    public void What_stays_in_the_cloud_when_it_leaves_the_stack_may_leave() =>
        Assert.Empty(Compare(Of(Resource(Bucket, "gone") with { RetainOnDelete = true }), Of()).Forbidden);

    [Fact]
    public void Every_rule_names_a_type_of_a_package()
    {
        Assert.NotEmpty(Rules.Types);
        Assert.All(Rules.Types, type => Assert.Matches("^(gcp|aws|kubernetes|random):[^:]+:[A-Z][A-Za-z0-9]+$", type));
    }

    private static RecordedResource From(string property, string type, string name, RecordedResource resource) => resource with
    {
        PropertyDependencies = resource.PropertyDependencies.Add(property, [Urn(type, name)]),
    };

    private static RecordedResource WithInputs(string type, string json) =>
        Resource(type, "a") with { Inputs = PropertyJson.ReadMap(System.Text.Json.JsonDocument.Parse(json).RootElement) };

    private static StackDifference Compare(StackGraph? before, StackGraph after, params string[] allowed) =>
        new StackComparison(Rules, allowed.ToHashSet()).Compare(before, after);

    private static IEnumerable<string> Describe(StackDifference difference) => difference.Changes.Select(change =>
        $"{change.Kind switch { ChangeKind.Create => '+', ChangeKind.Delete => '-', ChangeKind.Move => '>', _ => '~' }}{change.Resource.Name}");
}
