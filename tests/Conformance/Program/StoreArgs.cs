using System.Collections.Immutable;
using Pulumi;

namespace Platform.Conformance.Program;

internal sealed class StoreArgs : ResourceArgs
{
    [Input("tags")] private InputMap<string>? _tags;
    [Input("matrix")] private InputList<ImmutableArray<int>>? _matrix;
    [Input("rules")] private InputList<RuleArgs>? _rules;

    [Input("title")] public Input<string>? Title { get; set; }

    [Input("size")] public Input<int>? Size { get; set; }

    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    public InputList<ImmutableArray<int>> Matrix
    {
        get => _matrix ??= [];
        set => _matrix = value;
    }

    public InputList<RuleArgs> Rules
    {
        get => _rules ??= [];
        set => _rules = value;
    }

    [Input("mode")] public InputUnion<string, Mode>? Mode { get; set; }

    [Input("limit")] public InputUnion<int, string>? Limit { get; set; }

    [Input("ratio")] public Input<double>? Ratio { get; set; }

    [Input("label")] public InputUnion<int, string>? Label { get; set; }

    [Input("secret")] public Input<string>? Secret { get; set; }

    [Input("nested")] public InputMap<object>? Nested { get; set; }

    [Input("any")] public Input<object>? Any { get; set; }

    [Input("asset")] public Input<AssetOrArchive>? Asset { get; set; }

    [Input("archive")] public Input<AssetOrArchive>? Archive { get; set; }

    [Input("store")] public Input<Store>? Store { get; set; }
}
