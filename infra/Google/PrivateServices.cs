using System.Net;
using Pulumi;
using Pulumi.Gcp.Compute;
using Pulumi.Gcp.ServiceNetworking;

namespace Platform.Infra.Google;

/// <summary>Room in the private network for what Google runs for the platform, such as Redis, and the way there.</summary>
internal sealed class PrivateServices : ComponentResource
{
    public PrivateServices(string name, PrivateServicesArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:PrivateServices", name, options)
    {
        var settings = args.Settings;
        var room = IPNetwork.Parse(settings.Network.PrivateServices);
        var range = new GlobalAddress($"{name}-range", new GlobalAddressArgs
        {
            Purpose = "VPC_PEERING",
            AddressType = "INTERNAL",
            Address = room.BaseAddress.ToString(),
            PrefixLength = room.PrefixLength,
            Network = args.Network,
            Description = "For services that Google runs at private addresses.",
            Labels = settings.Labels("platform"),
        }, new CustomResourceOptions { Parent = this, Protect = settings.Protect });
        var connection = new Connection($"{name}-connection", new ConnectionArgs
        {
            Network = args.Network,
            Service = "servicenetworking.googleapis.com",
            ReservedPeeringRanges = { range.Name },
            // Google holds on to it for hours after the last service has gone; the network's deletion takes it along.
            DeletionPolicy = "ABANDON",
        }, new CustomResourceOptions { Parent = this, Protect = settings.Protect });
        RangeName = Output.Tuple(range.Name, connection.Id).Apply(made => made.Item1);
        RegisterOutputs(new Dictionary<string, object?> { ["rangeName"] = RangeName });
    }

    /// <summary>The range's name; whoever waits for it finds the way open.</summary>
    public Output<string> RangeName { get; }
}
