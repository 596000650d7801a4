using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Preview.Running;

/// <summary>A policy that production does not keep, and should not.</summary>
internal sealed class RapidChannel(string id, PolicyLevel level) : Policy(
    id,
    title: "The channel is RAPID",
    why: "It is only for these tests.",
    mend: "Nothing is to be mended.",
    "gcp:container/cluster:Cluster")
{
    public override PolicyLevel LevelIn(StackFacts stack) => level;

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) => Place.In(resource).At("releaseChannel.channel").MustBe("RAPID");
}
