using Platform.Infra.Google.Data;
using Platform.Manifest;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// What a service's pods find in files: the buckets of the data folder by Cloud Storage FUSE, the password and the
/// certificates of the session store from Secret Manager, and the calendar of campaigns where it is theirs.
/// </summary>
internal sealed class ServiceFiles : ComponentResource
{
    /// <summary>Where a service finds its data folder.</summary>
    public const string DataFolder = "/data";

    /// <summary>What the sidecar that mounts buckets is given beside the service.</summary>
    public static readonly Resources Sidecar = new(Cpu: 0.1, Memory: 256L << 20);

    private const string SessionFolder = "/var/run/sessions";
    private const string CalendarFolder = "/etc/platform";
    private const string CalendarFile = "campaigns.json";

    /// <summary>
    /// How long a file may look as it did, in seconds. A new champion must be seen within ten; what is never changed again
    /// need not be asked for that often.
    /// </summary>
    private const int ModelsLifetime = 5;

    private const int OtherLifetime = 60;

    private readonly ServiceWorkloadArgs _args;

    public ServiceFiles(string name, ServiceWorkloadArgs args, ServiceNamespace home, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServiceFiles", name, options)
    {
        _args = args;
        if (args.Reach.NeedsSessions)
            Secrets(name, home);
        if (args.Calendar is { } calendar)
        {
            _ = new ConfigMap($"{name}-calendar", new ConfigMapArgs
            {
                Metadata = new ObjectMetaArgs { Name = "calendar", Namespace = home.Name, Labels = home.Labels },
                Data = { [CalendarFile] = calendar },
            }, new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs();
    }

    /// <summary>What the sidecar that mounts buckets goes by; it is restricted like everything else, and is given its part of the node.</summary>
    public InputMap<string> Annotations => _args.Mounts.Count == 0 ? [] : new InputMap<string>
    {
        ["gke-gcsfuse/volumes"] = "true",
        ["gke-gcsfuse/cpu-request"] = RestrictedPods.Cores(Sidecar.Cpu),
        ["gke-gcsfuse/cpu-limit"] = "1",
        ["gke-gcsfuse/memory-request"] = RestrictedPods.Memory(Sidecar.Memory),
        ["gke-gcsfuse/memory-limit"] = RestrictedPods.Memory(Sidecar.Memory),
        ["gke-gcsfuse/ephemeral-storage-request"] = "1Gi",
        ["gke-gcsfuse/ephemeral-storage-limit"] = "1Gi",
    };

    public IEnumerable<VolumeArgs> Volumes()
    {
        yield return new VolumeArgs { Name = "temporary", EmptyDir = new EmptyDirVolumeSourceArgs { SizeLimit = "256Mi" } };
        yield return new VolumeArgs { Name = "data", EmptyDir = new EmptyDirVolumeSourceArgs { SizeLimit = "1Gi" } };
        foreach (var mount in _args.Mounts)
            yield return new VolumeArgs { Name = $"data-{mount.Folder}", Csi = Bucket(mount) };
        if (_args.Reach.NeedsSessions)
        {
            yield return new VolumeArgs
            {
                Name = "sessions",
                Csi = new CSIVolumeSourceArgs
                {
                    Driver = "secrets-store-gke.csi.k8s.io", ReadOnly = true, VolumeAttributes = { ["secretProviderClass"] = "sessions" },
                },
            };
        }

        if (_args.Calendar is not null)
            yield return new VolumeArgs { Name = "calendar", ConfigMap = new ConfigMapVolumeSourceArgs { Name = "calendar" } };
    }

    public IEnumerable<VolumeMountArgs> Mounts()
    {
        yield return new VolumeMountArgs { Name = "temporary", MountPath = "/tmp" };
        yield return new VolumeMountArgs { Name = "data", MountPath = DataFolder };
        foreach (var mount in _args.Mounts)
            yield return new VolumeMountArgs { Name = $"data-{mount.Folder}", MountPath = $"{DataFolder}/{mount.Folder}", ReadOnly = mount.IsReadOnly };
        if (_args.Reach.NeedsSessions)
            yield return new VolumeMountArgs { Name = "sessions", MountPath = SessionFolder, ReadOnly = true };
        // The whole folder, and not the file alone: only then is a new calendar seen without a restart.
        if (_args.Calendar is not null)
            yield return new VolumeMountArgs { Name = "calendar", MountPath = CalendarFolder, ReadOnly = true };
    }

    /// <summary>What tells the service where its files are, and where its events go.</summary>
    public IEnumerable<EnvVarArgs> Environment()
    {
        if (_args.Reach.NeedsSessions)
        {
            yield return new EnvVarArgs { Name = "Sessions__Redis", Value = Output.Format($"{_args.Sessions.Host.ToOutput()}:{_args.Sessions.Port.ToOutput()}") };
            yield return new EnvVarArgs { Name = "Sessions__CertificatesFile", Value = $"{SessionFolder}/ca.pem" };
            yield return new EnvVarArgs { Name = "Sessions__PasswordFile", Value = $"{SessionFolder}/auth" };
        }

        if (_args.EventTopic is { } topic)
        {
            yield return new EnvVarArgs { Name = "Events__Topic", Value = topic };
            // The region's own, so that what people did stays in it on its way too.
            yield return new EnvVarArgs { Name = "Events__Endpoint", Value = $"https://{_args.Settings.Region}-pubsub.googleapis.com" };
        }

        if (_args.Calendar is not null)
            yield return new EnvVarArgs { Name = "Campaigns__Calendar", Value = $"{CalendarFolder}/{CalendarFile}" };
    }

    private static CSIVolumeSourceArgs Bucket(DataMount mount)
    {
        var lifetime = mount.Kind == BucketKind.Models ? ModelsLifetime : OtherLifetime;
        return new CSIVolumeSourceArgs
        {
            Driver = "gcsfuse.csi.storage.gke.io",
            ReadOnly = mount.IsReadOnly,
            VolumeAttributes =
            {
                ["bucketName"] = mount.Bucket,
                // A bucket has no folders but those that names of files imply; what is not there yet is looked for anew.
                ["mountOptions"] = $"implicit-dirs,uid={RestrictedPods.AppUser},gid={RestrictedPods.AppUser},file-mode=640,dir-mode=750,"
                    + $"metadata-cache:ttl-secs:{lifetime},metadata-cache:negative-ttl-secs:0",
            },
        };
    }

    /// <summary>The node's driver reads them as the service; they never become objects of the cluster.</summary>
    private void Secrets(string name, ServiceNamespace home)
    {
        var secrets = Output.Tuple(_args.Sessions.AuthSecretId, _args.Sessions.CaSecretId).Apply(ids => Latest(ids.Item1, "auth") + Latest(ids.Item2, "ca.pem"));
        _ = new CustomObject($"{name}-sessions", new CustomObjectArgs("secrets-store.csi.x-k8s.io/v1", "SecretProviderClass")
        {
            Metadata = new ObjectMetaArgs { Name = "sessions", Namespace = home.Name, Labels = home.Labels },
            Spec = { ["provider"] = "gke", ["parameters"] = new Dictionary<string, object> { ["secrets"] = secrets } },
        }, new CustomResourceOptions { Parent = this });
    }

    private string Latest(string secret, string file) =>
        $"- resourceName: \"projects/{_args.Settings.Project}/secrets/{secret}/versions/latest\"\n  path: \"{file}\"\n";
}
