using Pulumi;

namespace Platform.Conformance.Program;

/// <summary>A function of the provider.</summary>
internal static class GetZones
{
    private const string Token = "conformance:index:getZones";

    public static Task<GetZonesResult> InvokeAsync(GetZonesArgs args) =>
        Deployment.Instance.InvokeAsync<GetZonesResult>(Token, args, new InvokeOptions { Version = "1.2.3" });

    public static Output<GetZonesResult> Invoke(GetZonesInvokeArgs args, InvokeOptions? options = null) => Deployment.Instance.Invoke<GetZonesResult>(
        Token, args, new InvokeOptions { Version = "1.2.3", Provider = options?.Provider, Parent = options?.Parent });
}
