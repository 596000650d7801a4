using Pulumi;

namespace Platform.Sdk.Tests.Fake;

public sealed class FakeProviderArgs : ResourceArgs
{
    [Input("regions", json: true)]
    private InputList<string>? _regions;

    [Input("token")]
    public Input<string>? Token { get; set; }

    [Input("limit", json: true)]
    public Input<int>? Limit { get; set; }

    public InputList<string> Regions
    {
        get => _regions ??= new InputList<string>();
        set => _regions = value;
    }
}
