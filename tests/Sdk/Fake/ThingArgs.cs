using Pulumi;

namespace Platform.Sdk.Tests.Fake;

public sealed class ThingArgs : ResourceArgs
{
    [Input("list")]
    private InputList<string>? _list;

    [Input("map")]
    private InputMap<string>? _map;

    [Input("parts")]
    private InputList<ThingPartArgs>? _parts;

    [Input("text")]
    public Input<string>? Text { get; set; }

    [Input("number")]
    public Input<int>? Number { get; set; }

    [Input("ratio")]
    public Input<double>? Ratio { get; set; }

    [Input("flag")]
    public Input<bool>? Flag { get; set; }

    public InputList<string> List
    {
        get => _list ??= new InputList<string>();
        set => _list = value;
    }

    public InputMap<string> Map
    {
        get => _map ??= new InputMap<string>();
        set => _map = value;
    }

    [Input("part")]
    public Input<ThingPartArgs>? Part { get; set; }

    public InputList<ThingPartArgs> Parts
    {
        get => _parts ??= new InputList<ThingPartArgs>();
        set => _parts = value;
    }

    [Input("size")]
    public InputUnion<int, string>? Size { get; set; }

    [Input("colour")]
    public Input<Colour>? Colour { get; set; }

    [Input("any")]
    public Input<object>? Any { get; set; }

    [Input("json")]
    public InputJson? Json { get; set; }

    [Input("asset")]
    public Input<AssetOrArchive>? Asset { get; set; }

    [Input("encoded", json: true)]
    public Input<ThingPartArgs>? Encoded { get; set; }

    [Input("other")]
    public Input<Thing>? Other { get; set; }

    [Input("group")]
    public Input<Group>? Group { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }
}
