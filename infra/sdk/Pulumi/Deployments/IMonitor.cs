using Pulumirpc;

namespace Pulumi;

/// <summary>Where resources are registered: the engine, or mocks.</summary>
internal interface IMonitor
{
    Task<bool> SupportsFeatureAsync(string feature);

    Task<InvokeResponse> InvokeAsync(ResourceInvokeRequest request);

    Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request);

    Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request);

    Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request);

    /// <summary>Says that no more will be registered, and waits until the engine needs the program no longer.</summary>
    Task SignalAndWaitForShutdownAsync();
}
