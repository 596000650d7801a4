using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Report;
using Platform.Infra.Preview.Running;
using static Platform.Infra.Tests.Preview.Graphs;

namespace Platform.Infra.Tests.Preview.Report;

public sealed class ReportTests
{
    private const string Topic = "gcp:pubsub/topic:Topic";
    private const string Schedule = "gcp:cloudscheduler/job:Job";

    private static readonly StackGraph Before = Of(
        Resource(Bucket, "catalogue", ("location", Text("EU")), ("labels", Map(("owner", Text("search"))))),
        Resource(Schedule, "nightly", ("schedule", Text("0 3 * * *")), ("token", PropertyValue.Secret)),
        Resource(Schedule, "hourly"),
        Resource(Topic, "clicks"));

    private static readonly StackGraph After = Of(
        Resource(Bucket, "catalogue", ("location", Text("US")), ("labels", Map(("owner", Text("ranking"))))),
        Resource(Schedule, "nightly", ("schedule", PropertyValue.Unknown), ("retries", PropertyValue.Of(3)), ("a", Text("1")), ("b", Text("2")), ("c", Text("3"))),
        Resource(Topic, "events") with { Aliases = [Urn(Topic, "clicks")] },
        Resource(Topic, "orders")) with
    {
        Diagnostics = [new(DiagnosticSeverity.Warning, "Mind the | and the ```.\n```", Urn(Topic, "orders"))],
    };

    private static readonly StackDifference Difference = new StackComparison(ReplacementRules.Load(), new HashSet<string>()).Compare(Before, After);

    private static readonly PreviewFindings Changed = new() { Graph = new([After]), Differences = [Difference] };

    [Fact]
    public void The_console_shows_each_change_with_what_forces_it_first()
    {
        var text = new TextReport(showValues: false, detail: false).Write(Changed);
        Assert.EndsWith(
            """
              since the base: 1 to create, 1 to update, 1 to replace, 1 to delete, 1 to move, 0 unchanged.
              - hourly (gcp:cloudscheduler/job:Job)
              ~ nightly (gcp:cloudscheduler/job:Job)
                  a: nothing → "1"
                  b: nothing → "2"
                  c: nothing → "3"
                  retries: nothing → 3
                  schedule: "0 3 * * *" → [unknown]
                  and 1 more
              > events (gcp:pubsub/topic:Topic), was clicks (gcp:pubsub/topic:Topic)
              + orders (gcp:pubsub/topic:Topic)
              ± catalogue (gcp:storage/bucket:Bucket), FORBIDDEN: what it holds would be lost
                  location: "EU" → "US" (forces replacement)
                  labels.owner: "search" → "ranking"
              forbidden: catalogue (gcp:storage/bucket:Bucket) would be replaced, but what it holds would be lost; the configuration can allow it by name under allowReplace.
              warning: orders (gcp:pubsub/topic:Topic): Mind the | and the ```.
                ```

            """,
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_detail_every_property_is_shown()
    {
        var text = new TextReport(showValues: false, detail: true).Write(Changed);
        Assert.Contains("token: [secret] → nothing", text, StringComparison.Ordinal);
        Assert.Contains("2 gcp:pubsub/topic:Topic", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_request_shows_the_counts_what_is_forbidden_and_the_rest_to_unfold() => Assert.Equal(
        """
        ## Preview

        | Stack | Resources | Create | Update | Replace | Delete | Move | Errors |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | test | 4 | 1 | 1 | 1 | 1 | 1 | 0 |

        :no_entry: test: catalogue (gcp:storage/bucket:Bucket) would be replaced, but what it holds would be lost; the configuration can allow it by name under allowReplace.

        <details><summary>test: messages</summary>

        ```
        warning: orders (gcp:pubsub/topic:Topic): Mind the | and the ```.
            ```
        ```

        </details>

        <details><summary>test: 1 to create, 1 to update, 1 to replace, 1 to delete, 1 to move, 0 unchanged.</summary>

        ```diff
        - delete hourly (gcp:cloudscheduler/job:Job)
        ! update nightly (gcp:cloudscheduler/job:Job)
              a: nothing → "1"
              b: nothing → "2"
              c: nothing → "3"
              retries: nothing → 3
              schedule: "0 3 * * *" → [unknown]
              and 1 more
        ! move events (gcp:pubsub/topic:Topic), was clicks (gcp:pubsub/topic:Topic)
        + create orders (gcp:pubsub/topic:Topic)
        ! replace catalogue (gcp:storage/bucket:Bucket), FORBIDDEN: what it holds would be lost
              location: "EU" → "US" (forces replacement)
              labels.owner: "search" → "ranking"
        ```

        </details>

        """,
        MarkdownReport.Write(Changed));

    [Fact]
    public void A_comment_is_never_longer_than_a_comment_may_be()
    {
        var many = Of([.. Enumerable.Range(0, 2000).Select(at => Resource(Bucket, $"a-bucket-with-a-rather-long-name-{at}"))]);
        var difference = new StackComparison(ReplacementRules.Load(), new HashSet<string>()).Compare(null, many);
        var text = MarkdownReport.Write(new PreviewFindings { Graph = new([many]), Differences = [difference] });

        Assert.InRange(text.Length, 50_000, 65_536);
        Assert.Contains("cut short", text, StringComparison.Ordinal);
        Assert.EndsWith("</details>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tree_shows_who_is_below_whom_and_with_values_what_they_are_made_with()
    {
        const string Network = "platform:google:Network";
        var graph = Of(
            new RecordedResource { Urn = StackUrn, Type = ResourceUrn.StackType, Name = "shop-test", Custom = false, Inputs = Map() },
            Resource(Network, "network") with { Custom = false },
            Resource("gcp:compute/network:Network", "network-vpc", ("mtu", PropertyValue.Of(1460)), ("key", PropertyValue.Secret)) with
            {
                Parent = Urn(Network, "network"), Protect = true,
            },
            Resource("gcp:compute/subnetwork:Subnetwork", "network-nodes") with { Parent = Urn(Network, "network") },
            Resource(Topic, "orders") with { External = true });

        Assert.Equal(
            """
            test: 3 resources (gcp 3, components 2)
              shop-test (pulumi:pulumi:Stack)
              ├─ network (platform:google:Network)
              │  ├─ network-nodes (gcp:compute/subnetwork:Subnetwork)
              │  └─ network-vpc (gcp:compute/network:Network, protected)
              │          key: [secret]
              │          mtu: 1460
              └─ orders (gcp:pubsub/topic:Topic, read)

            """,
            new TextReport(showValues: true, detail: false).Write(new PreviewFindings { Graph = new([graph]) }));
    }
}
