using Pulumi;

namespace Platform.Benchmarks.Preview;

/// <summary>What a <see cref="Thing"/> is made with.</summary>
internal sealed class ThingArgs : ResourceArgs
{
    private InputMap<string>? _labels;

    [Input("index", required: true)]
    public Input<int> Index { get; set; } = null!;

    [Input("token")]
    public Input<string>? Token { get; set; }

    [Input("labels")]
    public InputMap<string> Labels
    {
        get => _labels ??= [];
        set => _labels = value;
    }
}
