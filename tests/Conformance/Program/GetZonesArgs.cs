using Pulumi;

namespace Platform.Conformance.Program;

internal sealed class GetZonesArgs : InvokeArgs
{
    [Input("region", required: true)] public string Region { get; set; } = null!;
}
