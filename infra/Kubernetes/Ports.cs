namespace Platform.Infra.Kubernetes;

/// <summary>The ports of every service.</summary>
internal static class Ports
{
    /// <summary>What pods listen on, as the images say.</summary>
    public const int Http = 8080;

    /// <summary>Its name.</summary>
    public const string Name = "http";

    /// <summary>What the address of a service is asked on.</summary>
    public const int Service = 80;
}
