using Pulumi;

namespace Platform.Infra.Google.Monitoring;

/// <summary>
/// How a service is watched, all from its <c>service.yaml</c>: its objectives and how fast their budgets burn, whether it is reached
/// from outside, the errors in its log, its models, and a dashboard of it all.
/// </summary>
internal sealed class ServiceMonitoring : ComponentResource
{
    public ServiceMonitoring(string name, ServiceMonitoringArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServiceMonitoring", name, options)
    {
        var inHere = new ComponentResourceOptions { Parent = this };
        var watched = new List<Resource> { new ServiceErrors(name, args, inHere) };
        // What no shopper asks promises shoppers nothing.
        if (args.Service.Routes.Count > 0)
        {
            watched.Add(new ServiceObjectives(name, args, inHere));
            watched.Add(new ServiceReachability(name, args, inHere));
        }

        if (args.Service.Models.Count > 0)
            watched.Add(new ServiceModels(name, args, inHere));
        _ = new ServiceDashboard(name, args, new() { Parent = this, DependsOn = [.. watched] });
        RegisterOutputs();
    }
}
