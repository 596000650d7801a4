using Pulumi;

namespace Platform.Infra.Tests.Programs;

/// <summary>What a <see cref="Box"/> is made with.</summary>
public sealed class BoxArgs : ResourceArgs
{
    private InputList<string>? _labels;
    private InputMap<string>? _tags;

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("size")]
    public Input<int>? Size { get; set; }

    [Input("key")]
    public Input<string>? Key { get; set; }

    [Input("content")]
    public Input<AssetOrArchive>? Content { get; set; }

    [Input("labels")]
    public InputList<string> Labels
    {
        get => _labels ??= [];
        set => _labels = value;
    }

    [Input("tags")]
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }
}
