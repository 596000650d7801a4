using Pulumi;

namespace Platform.Conformance.Program;

internal sealed class RuleArgs : ResourceArgs
{
    [Input("ports")] private InputList<int>? _ports;

    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;

    [Input("allow")] public Input<bool>? Allow { get; set; }

    public InputList<int> Ports
    {
        get => _ports ??= [];
        set => _ports = value;
    }
}
