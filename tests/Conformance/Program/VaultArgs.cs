using Pulumi;

namespace Platform.Conformance.Program;

internal sealed class VaultArgs : ResourceArgs
{
    [Input("size")] public Input<int>? Size { get; set; }
}
