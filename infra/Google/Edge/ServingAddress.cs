using Pulumi;
using Pulumi.Gcp.CertificateManager;
using Pulumi.Gcp.CertificateManager.Inputs;
using Pulumi.Gcp.Compute;

namespace Platform.Infra.Google.Edge;

/// <summary>Where the gateway is asked: an address that stays, the certificate for its name, and what is let through to it.</summary>
internal sealed class ServingAddress : ComponentResource
{
    public ServingAddress(string name, ServingAddressArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServingAddress", name, options)
    {
        var settings = args.Settings;
        var labels = settings.Labels("gateway");
        var inHere = new CustomResourceOptions { Parent = this };
        var address = new GlobalAddress($"{name}-address", new GlobalAddressArgs
        {
            AddressType = "EXTERNAL", IpVersion = "IPV4", Description = $"Where {settings.OriginHost} is.", Labels = labels,
        }, new CustomResourceOptions { Parent = this, Protect = settings.Protect });

        // A record in the domain shows that it is ours; so the certificate is there before the first request, and renewed unasked.
        var proof = new DnsAuthorization($"{name}-proof", new DnsAuthorizationArgs
        {
            Domain = settings.OriginHost, Type = "FIXED_RECORD", Location = "global", Labels = labels,
        }, inHere);
        var certificate = new Certificate($"{name}-certificate", new CertificateArgs
        {
            Scope = "DEFAULT",
            Location = "global",
            Managed = new CertificateManagedArgs { Domains = { settings.OriginHost }, DnsAuthorizations = { proof.Id } },
            Labels = labels,
        }, inHere);
        var map = new CertificateMap($"{name}-certificates", new CertificateMapArgs { Labels = labels }, inHere);
        _ = new CertificateMapEntry($"{name}-host", new CertificateMapEntryArgs
        {
            Map = map.Name, Hostname = settings.OriginHost, Certificates = { certificate.Id }, Labels = labels,
        }, inHere);
        var tls = new SSLPolicy($"{name}-tls", new SSLPolicyArgs { MinTlsVersion = "TLS_1_2", Profile = "RESTRICTED" }, inHere);
        var wall = new EdgeWall($"{name}-wall", new()
        {
            Settings = settings, Current = args.CurrentSecret, Previous = args.PreviousSecret,
            CurrentEventsKey = args.CurrentEventsKey, PreviousEventsKey = args.PreviousEventsKey,
        }, new() { Parent = this });

        (AddressName, Address, CertificateMap, SslPolicy, SecurityPolicy) = (address.Name, address.Address, map.Name, tls.Name, wall.Name);
        // A new secret is sent only when it is let through: EventBridge sends it the moment it has it, and tries no refusal again.
        Secret = Output.Tuple(args.CurrentSecret.ToOutput(), wall.Name).Apply(made => made.Item1);
        EventsKey = Output.Tuple(args.CurrentEventsKey.ToOutput(), wall.Name).Apply(made => made.Item1);
        var record = proof.DnsResourceRecords.Apply(records => records[0]);
        (ProofName, ProofType, ProofData) = (record.Apply(it => it.Name!), record.Apply(it => it.Type!), record.Apply(it => it.Data!));
        RegisterOutputs(new Dictionary<string, object?> { ["address"] = Address, ["certificateMap"] = CertificateMap, ["securityPolicy"] = SecurityPolicy });
    }

    /// <summary>The address's name, by which a Gateway takes it.</summary>
    public Output<string> AddressName { get; }

    /// <summary>The address itself, IPv4, for the record of <see cref="Settings.OriginHost"/>.</summary>
    public Output<string> Address { get; }

    /// <summary>The name of the map of certificates, for the Gateway's annotation.</summary>
    public Output<string> CertificateMap { get; }

    /// <summary>The name of the policy that refuses old TLS, for a GCPGatewayPolicy.</summary>
    public Output<string> SslPolicy { get; }

    /// <summary>The name of the Cloud Armor policy, for a GCPBackendPolicy of every service behind the address.</summary>
    public Output<string> SecurityPolicy { get; }

    /// <summary>The current secret, as soon as whoever sends it is let through; secret.</summary>
    public Output<string> Secret { get; }

    /// <summary>The current key that opens for events only, likewise; secret.</summary>
    public Output<string> EventsKey { get; }

    /// <summary>The name of the record that proves that the domain is ours; it ends with a dot.</summary>
    public Output<string> ProofName { get; }

    /// <summary>CNAME.</summary>
    public Output<string> ProofType { get; }

    public Output<string> ProofData { get; }
}
