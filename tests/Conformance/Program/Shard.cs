using Pulumi;

namespace Platform.Conformance.Program;

[OutputType]
internal sealed class Shard
{
    [OutputConstructor]
    private Shard(string host, int weight) => (Host, Weight) = (host, weight);

    public string Host { get; }

    public int Weight { get; }
}
