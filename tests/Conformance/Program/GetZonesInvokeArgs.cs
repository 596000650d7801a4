using Pulumi;

namespace Platform.Conformance.Program;

internal sealed class GetZonesInvokeArgs : InvokeArgs
{
    [Input("region", required: true)] public Input<string> Region { get; set; } = null!;
}
