using Pulumi;
using Pulumi.Gcp.Dns;
using Pulumi.Gcp.Dns.Inputs;

namespace Platform.Infra.Google;

/// <summary>
/// Google's APIs by addresses that never leave Google's network: within the platform's network their names lead to
/// restricted.googleapis.com, which is all that pods may reach.
/// </summary>
internal sealed class PrivateGoogleAccess : ComponentResource
{
    /// <summary>The addresses of restricted.googleapis.com, as a range.</summary>
    public const string Range = "199.36.153.4/30";

    private const string Domain = "googleapis.com.";
    private const string Restricted = $"restricted.{Domain}";

    public PrivateGoogleAccess(string name, PrivateGoogleAccessArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:PrivateGoogleAccess", name, options)
    {
        var inHere = new CustomResourceOptions { Parent = this };
        var zone = new ManagedZone($"{name}-zone", new ManagedZoneArgs
        {
            DnsName = Domain,
            Description = "Google's APIs, by their restricted addresses.",
            Visibility = "private",
            PrivateVisibilityConfig = new ManagedZonePrivateVisibilityConfigArgs
            {
                Networks = { new ManagedZonePrivateVisibilityConfigNetworkArgs { NetworkUrl = args.Network } },
            },
            Labels = args.Settings.Labels("platform"),
        }, new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect });
        Record("addresses", Restricted, "A", "199.36.153.4", "199.36.153.5", "199.36.153.6", "199.36.153.7");
        Record("names", $"*.{Domain}", "CNAME", Restricted);
        RegisterOutputs();

        void Record(string record, string dnsName, string type, params string[] data) => _ = new RecordSet($"{name}-{record}", new RecordSetArgs
        {
            ManagedZone = zone.Name, Name = dnsName, Type = type, Ttl = 300, Rrdatas = [.. data],
        }, inHere);
    }
}
