using Pulumi;
using Pulumi.Gcp.Redis;
using Pulumi.Gcp.Redis.Inputs;
using Pulumi.Gcp.SecretManager;
using Pulumi.Gcp.SecretManager.Inputs;

namespace Platform.Infra.Google.Data;

/// <summary>The running sessions: Redis at a private address, by TLS, with a password. Lost sessions cost a better answer, no order.</summary>
internal sealed class SessionStore : ComponentResource
{
    private readonly SessionStoreArgs _args;
    private readonly List<(string Id, Secret Secret)> _secrets = [];

    public SessionStore(string name, SessionStoreArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:SessionStore", name, options)
    {
        _args = args;
        var settings = args.Settings;
        // A second zone, where there is one, takes over when the first is lost.
        var isPair = settings.Zones.Count > 1;
        var redis = new Instance($"{name}-redis", new InstanceArgs
        {
            Name = name,
            DisplayName = "Running sessions",
            Tier = isPair ? "STANDARD_HA" : "BASIC",
            MemorySizeGb = settings.Sessions.MemoryGb,
            RedisVersion = "REDIS_7_2",
            Region = settings.Region,
            LocationId = settings.Zones[0],
            AlternativeLocationId = isPair ? settings.Zones[1] : (Input<string>?)null,
            AuthorizedNetwork = args.Network,
            ConnectMode = "PRIVATE_SERVICE_ACCESS",
            ReservedIpRange = args.RangeName,
            AuthEnabled = true,
            TransitEncryptionMode = "SERVER_AUTHENTICATION",
            CustomerManagedKey = args.Key,
            // Sessions end by themselves; when memory is short, the oldest make room.
            RedisConfigs = { ["maxmemory-policy"] = "allkeys-lru" },
            PersistenceConfig = new InstancePersistenceConfigArgs { PersistenceMode = "DISABLED" },
            MaintenancePolicy = new InstanceMaintenancePolicyArgs { WeeklyMaintenanceWindows = { Tuesday(hour: 3) } },
            DeletionProtection = settings.Protect,
            Labels = settings.Labels("data"),
        }, new CustomResourceOptions { Parent = this, Protect = settings.Protect });
        (Host, Port, Range) = (redis.Host, redis.Port, args.Range);
        AuthSecretId = Keep(name, "auth", redis.AuthString);
        CaSecretId = Keep(name, "ca", redis.ServerCaCerts.Apply(certificates => string.Join('\n', certificates.Select(one => one.Cert))));
        RegisterOutputs(new Dictionary<string, object?> { ["host"] = Host, ["port"] = Port });
    }

    /// <summary>Its private address.</summary>
    public Output<string> Host { get; }

    public Output<int> Port { get; }

    /// <summary>The addresses in which its own lies, as a range: for network policies.</summary>
    public Output<string> Range { get; }

    /// <summary>The Secret Manager id of its password.</summary>
    public Output<string> AuthSecretId { get; }

    /// <summary>The Secret Manager id of the certificates that its own are signed by, in PEM.</summary>
    public Output<string> CaSecretId { get; }

    /// <summary>Lets an identity read what it takes to connect.</summary>
    /// <param name="name">The name of the grants.</param>
    /// <param name="member">Whom, such as <c>serviceAccount:…</c>.</param>
    /// <param name="parent">The component that the grants are made for.</param>
    public IReadOnlyList<SecretIamMember> LetConnect(string name, Input<string> member, Resource parent) =>
    [
        .. _secrets.Select(kept => new SecretIamMember($"{name}-{kept.Id}", new SecretIamMemberArgs
        {
            SecretId = kept.Secret.SecretId, Role = "roles/secretmanager.secretAccessor", Member = member,
        }, new CustomResourceOptions { Parent = parent })),
    ];

    private Output<string> Keep(string name, string id, Output<string> value)
    {
        var secret = new Secret($"{name}-{id}", new SecretArgs
        {
            SecretId = $"{name}-{id}",
            Replication = new SecretReplicationArgs
            {
                UserManaged = new SecretReplicationUserManagedArgs
                {
                    Replicas =
                    {
                        new SecretReplicationUserManagedReplicaArgs
                        {
                            Location = _args.Settings.Region,
                            CustomerManagedEncryption = new SecretReplicationUserManagedReplicaCustomerManagedEncryptionArgs
                            {
                                KmsKeyName = _args.SecretsKey,
                            },
                        },
                    },
                },
            },
            Labels = _args.Settings.Labels("data"),
        }, new CustomResourceOptions { Parent = this, Protect = _args.Settings.Protect });
        _ = new SecretVersion($"{name}-{id}-version", new SecretVersionArgs
        {
            Secret = secret.Id, SecretData = value,
        }, new CustomResourceOptions { Parent = this });
        _secrets.Add((id, secret));
        return secret.SecretId;
    }

    private static InstanceMaintenancePolicyWeeklyMaintenanceWindowArgs Tuesday(int hour) => new()
    {
        Day = "TUESDAY",
        StartTime = new InstanceMaintenancePolicyWeeklyMaintenanceWindowStartTimeArgs { Hours = hour, Minutes = 0, Seconds = 0, Nanos = 0 },
    };
}
