using System.Collections.Immutable;
using Pulumi;

namespace Platform.Conformance.Program;

[OutputType]
internal sealed class GetZonesResult
{
    [OutputConstructor]
    private GetZonesResult(string region, ImmutableArray<string> zones) => (Region, Zones) = (region, zones);

    public string Region { get; }

    public ImmutableArray<string> Zones { get; }
}
