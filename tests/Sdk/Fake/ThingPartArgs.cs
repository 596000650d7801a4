using Pulumi;

namespace Platform.Sdk.Tests.Fake;

public sealed class ThingPartArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("weight")]
    public Input<int>? Weight { get; set; }
}
