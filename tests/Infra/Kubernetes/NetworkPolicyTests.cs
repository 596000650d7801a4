using System.Collections.Immutable;
using System.Globalization;
using Platform.Infra.Google;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Kubernetes;

/// <summary>Over the graph: who may talk to whom, all policies of a namespace taken together, and nothing else.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class NetworkPolicyTests
{
    private const string Policy = "kubernetes:networking.k8s.io/v1:NetworkPolicy";

    private static readonly string[] Collectors = ["Ingress gmp-system/app.kubernetes.io/name=collector TCP 8080"];
    private static readonly string[] Balancers = ["Ingress 130.211.0.0/22 TCP 8080", "Ingress 35.191.0.0/16 TCP 8080"];

    private static readonly string[] GoogleOnly =
    [
        "Egress 169.254.169.252/32 TCP 80,TCP 988", "Egress 169.254.169.254/32 TCP 80,TCP 988", "Egress 169.254.20.10/32 UDP 53,TCP 53",
        $"Egress {PrivateGoogleAccess.Range} TCP 443", "Egress kube-system/k8s-app=kube-dns UDP 53,TCP 53",
        "Egress kube-system/k8s-app=node-local-dns UDP 53,TCP 53",
    ];

    private static readonly string[] Sessions = ["Egress (sessions) TCP 6378"];

    /// <summary>Each row: what a manifest says besides what it must, whether it has routes, and whether Google and sessions may be reached.</summary>
    [Theory]
    [InlineData("", true, false, false)]
    [InlineData("", false, false, false)]
    [InlineData("reads: [catalogue]", true, true, false)]
    [InlineData("writes: [events]", true, true, false)]
    [InlineData("reads: [sessions]", true, false, true)]
    [InlineData("writes: [sessions, people]", false, true, true)]
    [InlineData("models:\n  - name: one\n    train: { schedule: \"0 3 * * *\", machine: n2-standard-2, timeout: 1h }", true, true, false)]
    public async Task A_service_talks_to_whom_its_manifest_names_and_is_talked_to_by_balancers_and_collectors(
        string more, bool hasRoutes, bool google, bool sessions)
    {
        var manifest = Examples.Manifest("example");
        if (!hasRoutes)
            manifest = string.Join('\n', manifest.Split('\n').Where(line => !line.StartsWith("routes:", StringComparison.Ordinal)));
        using var repository = new RepositoryCopy().WithoutServices().With("services/Example/service.yaml", $"{manifest}\n{more}\n");
        var stack = (await repository.PreviewAsync("prod")).Graph.Stacks[0];

        string[] expected = [.. Collectors, .. hasRoutes ? Balancers : [], .. google ? GoogleOnly : [], .. sessions ? Sessions : []];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Allowed(stack, "example-", "example"));
    }

    [Fact]
    public async Task The_adapter_talks_to_the_control_plane_and_to_Google_and_only_the_control_plane_to_it()
    {
        var stack = await StackAsync();
        const string controlPlane = "10.20.16.0/28";

        Assert.Equal(
            new[]
            {
                $"Egress {controlPlane} TCP 443", $"Ingress {controlPlane} TCP 4443", "Ingress kube-system/k8s-app=konnectivity-agent TCP 4443",
            }.Concat(GoogleOnly).Order(StringComparer.Ordinal),
            Allowed(stack, "custom-metrics-", "custom-metrics"));
    }

    [Theory]
    [InlineData("balloons")]
    [InlineData("gateway")]
    public async Task Nothing_else_talks_to_anybody(string home) => Assert.Empty(Allowed(await StackAsync(), $"{home}-", home));

    [Fact]
    public async Task In_every_namespace_everything_is_denied_that_is_not_allowed()
    {
        using var repository = new RepositoryCopy();
        foreach (var stack in (await repository.PreviewAsync()).Graph.Stacks)
        {
            var homes = stack.Resources.Where(one => one.Type == "kubernetes:core/v1:Namespace").Select(one => Text(one.Inputs, "metadata", "name")).ToArray();
            var closed = stack.Resources.Where(one => one.Type == Policy && IsDenial(one)).Select(one => Text(one.Inputs, "metadata", "namespace")).ToArray();

            Assert.NotEmpty(homes);
            Assert.Equal(homes.Order(StringComparer.Ordinal), closed.Order(StringComparer.Ordinal));
        }
    }

    private static async Task<StackGraph> StackAsync()
    {
        using var repository = new RepositoryCopy("Collector");
        return (await repository.PreviewAsync("prod")).Graph.Stacks[0];
    }

    private static bool IsDenial(RecordedResource policy) =>
        policy.Inputs.At("spec", "podSelector") is PropertyValue.MapValue { Entries.Count: 0 }
        && Items(policy.Inputs.At("spec", "policyTypes")).Length == 2
        && policy.Inputs.At("spec", "ingress") is null && policy.Inputs.At("spec", "egress") is null;

    /// <summary>Every peer that the policies of a namespace allow, with the direction and the ports, in order.</summary>
    private static IEnumerable<string> Allowed(StackGraph stack, string prefix, string home)
    {
        var policies = stack.Resources
            .Where(one => one.Type == Policy && one.Name.StartsWith(prefix, StringComparison.Ordinal) && Text(one.Inputs, "metadata", "namespace") == home).ToArray();
        Assert.NotEmpty(policies);
        return policies.SelectMany(policy => Rules(policy, "Ingress", "from").Concat(Rules(policy, "Egress", "to"))).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Rules(RecordedResource policy, string direction, string side) =>
        from rule in Items(policy.Inputs.At("spec", direction.ToLowerInvariant()))
        let ports = string.Join(',', Items(rule.At("ports")).Select(port => $"{Text(port, "protocol")} {Number(port, "port")}"))
        // A rule without peers would be a rule for everybody.
        from peer in Items(rule.At(side)) is { Length: > 0 } peers ? peers : [PropertyValue.Null]
        select $"{direction} {Peer(peer)} {ports}";

    private static string Peer(PropertyValue peer) => peer switch
    {
        PropertyValue.NullValue => "(everybody)",
        _ when peer.At("ipBlock", "cidr") is PropertyValue.TextValue range => IsOfSessions(range.Text) ? "(sessions)" : range.Text,
        _ when peer.At("ipBlock", "cidr") is not null => "(sessions)",
        _ => $"{Text(peer, "namespaceSelector", "matchLabels", "kubernetes.io/metadata.name")}/{Only(peer.At("podSelector", "matchLabels"))}",
    };

    /// <summary>The range of the session store is the stack's to say: whichever is none of those that are the same everywhere.</summary>
    private static bool IsOfSessions(string range) => range.StartsWith("10.", StringComparison.Ordinal) && !range.EndsWith("/28", StringComparison.Ordinal);

    private static string Only(PropertyValue? labels)
    {
        var label = Assert.Single(((PropertyValue.MapValue)labels!).Entries);
        return $"{label.Key}={((PropertyValue.TextValue)label.Value).Text}";
    }

    private static ImmutableArray<PropertyValue> Items(PropertyValue? list) => (list as PropertyValue.ListValue)?.Items ?? [];

    private static string Text(PropertyValue value, params ReadOnlySpan<string> path) => value.At(path) is PropertyValue.TextValue text ? text.Text : "(unknown)";

    private static string Number(PropertyValue value, string key) => ((PropertyValue.NumberValue)value.At(key)!).Number.ToString(CultureInfo.InvariantCulture);
}
