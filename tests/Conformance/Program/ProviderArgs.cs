using Pulumi;

namespace Platform.Conformance.Program;

/// <summary>A provider's inputs are strings: whatever is none goes as JSON.</summary>
internal sealed class ProviderArgs : ResourceArgs
{
    [Input("region")] public Input<string>? Region { get; set; }

    [Input("retries", json: true)] public Input<int>? Retries { get; set; }

    [Input("secretKey")] public Input<string>? SecretKey { get; set; }
}
